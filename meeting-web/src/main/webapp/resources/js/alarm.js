/* Says on every page what is happening: a cheap question with an ETag every few seconds, marked as one that no person asked, so that a page left alone
   does not keep its session alive. Of a line only what changed is written, so that it is read out once. */
(function () {
  'use strict';
  const strip = document.getElementById('alarm');
  if (!strip) return;
  const EVERY = 5000, SLOWEST = 60000;
  const line = document.getElementById('alarm-line'), count = document.getElementById('alarm-count');
  let tag = null, wait = EVERY;

  function write(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  function show(alarms) {
    for (const old of [...strip.querySelectorAll('.alarm')]) if (!alarms.some(alarm => alarm.id === old.dataset.id)) old.remove();
    for (const alarm of alarms) {
      let shown = [...strip.querySelectorAll('.alarm')].find(each => each.dataset.id === alarm.id);
      if (!shown) {
        shown = line.content.firstElementChild.cloneNode(true);
        shown.dataset.id = alarm.id;
        shown.href = strip.dataset.root + alarm.link;
        strip.append(shown);
      }
      write(shown.querySelector('b'), alarm.title);
      write(shown.querySelector('.since'), alarm.since);
      write(shown.querySelector('.late'), alarm.late);
    }
    if (count) {
      count.hidden = alarms.length === 0;
      write(count, alarms.length ? String(alarms.length) : '');
    }
  }

  async function ask() {
    if (document.visibilityState === 'visible') {
      try {
        const headers = { 'Accept-Language': document.documentElement.lang, 'X-Requested-With': 'plenum' };
        if (tag) headers['If-None-Match'] = tag;
        const reply = await fetch(strip.dataset.url + '?poll=1', { headers, cache: 'no-store', credentials: 'same-origin' });
        if (reply.status === 401) return;
        wait = reply.ok || reply.status === 304 ? EVERY : Math.min(SLOWEST, wait * 2);
        if (reply.ok) {
          tag = reply.headers.get('ETag');
          show(await reply.json());
        }
      } catch (away) {
        wait = Math.min(SLOWEST, wait * 2);
      }
    }
    setTimeout(ask, wait);
  }

  setTimeout(ask, EVERY);
})();
