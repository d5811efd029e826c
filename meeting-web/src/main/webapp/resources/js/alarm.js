/* Says on every page what is happening. Of a line only what changed is written, so that it is read out once. */
(function () {
  'use strict';
  const strip = document.getElementById('alarm');
  if (!strip) return;
  const EVERY = 5000;
  const line = document.getElementById('alarm-line'), count = document.getElementById('alarm-count');

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

  poll(strip.dataset.url, { every: EVERY, slowest: 60000, at: EVERY, changed: async reply => show(await reply.json()) });
})();
