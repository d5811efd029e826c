/* Keeps the browser's address at what a list shows, so that a bookmark and the way back find the same list. */
(function () {
  'use strict';
  const follow = () => {
    const shown = document.querySelector('.address');
    if (!shown) return;
    const query = shown.dataset.query;
    history.replaceState(history.state, '', location.pathname + (query ? '?' + query : ''));
  };
  jQuery(document).on('pfAjaxComplete', follow);
})();
