/* The frame: the rail as a drawer on narrow screens, menus that close by themselves. */
(function () {
  'use strict';
  const toggle = document.querySelector('.rail-toggle');
  const setRail = open => {
    document.body.classList.toggle('rail-open', open);
    toggle.setAttribute('aria-expanded', String(open));
  };
  if (toggle) toggle.addEventListener('click', () => setRail(!document.body.classList.contains('rail-open')));
  document.addEventListener('click', event => {
    for (const menu of document.querySelectorAll('details.menu[open]')) if (!menu.contains(event.target)) menu.open = false;
    if (toggle && !event.target.closest('.rail, .rail-toggle')) setRail(false);
  });
  document.addEventListener('keydown', event => {
    if (event.key !== 'Escape') return;
    for (const menu of document.querySelectorAll('details.menu[open]')) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
    if (toggle && document.body.classList.contains('rail-open')) { setRail(false); toggle.focus(); }
  });
})();
