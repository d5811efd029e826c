/* Redraws a live page when it has changed: a cheap question with an ETag once a second or as often as the page says, a redraw only on a new answer.
   Both say in their address that no person asked, so that a screen left alone does not keep its session alive. */
(function () {
  'use strict';
  const source = document.getElementById('live-source');
  if (!source) return;
  const EVERY = Number(source.dataset.every || 1000), SLOWEST = 8 * EVERY, STALE_AFTER = 5 * EVERY;
  const BY_ITSELF = 'poll=1';
  const redraw = document.getElementById('refresh');
  redraw.action += (redraw.action.includes('?') ? '&' : '?') + BY_ITSELF;
  let tag = null, wait = EVERY, answeredAt = Date.now();

  async function ask() {
    if (document.visibilityState === 'visible') {
      try {
        const reply = await fetch(source.dataset.url + (source.dataset.url.includes('?') ? '&' : '?') + BY_ITSELF, { headers: tag ? { 'If-None-Match': tag, 'X-Requested-With': 'plenum' } : { 'X-Requested-With': 'plenum' }, cache: 'no-store', credentials: 'same-origin' });
        if (reply.status === 401) return location.reload();
        if (reply.ok || reply.status === 304) { answeredAt = Date.now(); wait = EVERY; } else wait = Math.min(SLOWEST, wait * 2);
        if (reply.ok) {
          const first = tag === null;
          tag = reply.headers.get('ETag');
          if (!first) window.redrawLive();
        }
      } catch (away) {
        wait = Math.min(SLOWEST, wait * 2);
      }
    }
    setTimeout(ask, wait);
  }

  function freshness() {
    for (const label of document.querySelectorAll('.fresh')) {
      const seconds = Math.round((Date.now() - answeredAt) / 1000);
      const stale = Date.now() - answeredAt > STALE_AFTER;
      label.textContent = (stale ? label.dataset.stale : label.dataset.fresh).replace('{0}', seconds);
      label.classList.toggle('stale', stale);
    }
  }

  ask();
  setInterval(freshness, 1000);
})();
