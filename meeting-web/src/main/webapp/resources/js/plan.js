/* What is typed into a section is kept on the server a moment after the last key, so that neither a time-out nor a crash loses it. */
(function () {
  'use strict';
  const QUIET = 3000;
  let waiting;
  document.addEventListener('input', event => {
    const form = event.target.closest('form[data-keeps]');
    if (!form) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const keeper = document.getElementById(form.dataset.keeps);
      if (keeper) keeper.click();
    }, QUIET);
  });
})();
