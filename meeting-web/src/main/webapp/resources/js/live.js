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

  async function ask() {
    if (document.visibilityState === 'visible') {
      try {
        const reply = await fetch(source.dataset.url + (source.dataset.url.includes('?') ? '&' : '?') + BY_ITSELF, { headers: tag ? { 'If-None-Match': tag, 'X-Requested-With': 'plenum' } : { 'X-Requested-With': 'plenum' }, cache: 'no-store', credentials: 'same-origin' });
        if (reply.status === 401) return location.reload();
        if (reply.ok || reply.status === 304) { answeredAt = Date.now(); wait = EVERY; } else wait = Math.min(SLOWEST, wait * 2);
        if (reply.ok) {
          const first = tag === null;
          tag = reply.headers.get('ETag');
          if (!first) redrawAround();
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
