/* Redraws a live page when it has changed: asked once a second or as often as the page says. The redraw, too, says in its address that no person asked. */
(function () {
  'use strict';
  const source = document.getElementById('live-source');
  if (!source) return;
  const EVERY = Number(source.dataset.every || 1000), STALE_AFTER = 5 * EVERY;
  const redraw = document.getElementById('refresh');
  redraw.action += (redraw.action.includes('?') ? '&' : '?') + 'poll=1';
  let told = false, answeredAt = Date.now();

  /* What a person is typing into the part that is drawn anew goes on where it was. */
  function redrawAround() {
    const typed = [...document.querySelectorAll('#live :is(input:not([type=hidden]), textarea)')].filter(field => field.id && field.value !== field.defaultValue)
      .map(field => ({ id: field.id, value: field.value, at: document.activeElement === field ? field.selectionStart : null }));
    if (typed.length > 0) {
      const drawn = new MutationObserver(() => {
        drawn.disconnect();
        for (const was of typed) {
          const field = document.getElementById(was.id);
          if (!field) continue;
          field.value = was.value;
          if (was.at !== null) { field.focus(); field.setSelectionRange(was.at, was.at); }
        }
      });
      drawn.observe(document.getElementById('live').parentNode, { childList: true });
    }
    window.redrawLive();
  }

  function freshness() {
    for (const label of document.querySelectorAll('.fresh')) {
      const seconds = Math.round((Date.now() - answeredAt) / 1000);
      const stale = Date.now() - answeredAt > STALE_AFTER;
      label.textContent = (stale ? label.dataset.stale : label.dataset.fresh).replace('{0}', seconds);
      label.classList.toggle('stale', stale);
    }
  }

  /* A page that names no address to ask first is drawn anew each time. */
  if (!source.dataset.url) {
    setInterval(() => { if (document.visibilityState === 'visible') redrawAround(); }, EVERY);
    return;
  }
  poll(source.dataset.url, {
    every: EVERY, slowest: 8 * EVERY,
    answered: () => { answeredAt = Date.now(); },
    changed: () => { if (told) redrawAround(); told = true; },
    ended: () => location.reload()
  });
  setInterval(freshness, 1000);
})();
