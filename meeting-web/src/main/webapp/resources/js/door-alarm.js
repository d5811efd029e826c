/* Says on security's pages which alarms nobody has acknowledged, and is heard when one is raised: a cheap question with an ETag every few seconds, marked
   as one that no person asked. A browser plays nothing before somebody has touched the page; the strip is there all the same. */
(function () {
  'use strict';
  const strip = document.getElementById('door-alarm');
  if (!strip) return;
  const EVERY = 3000, SLOWEST = 60000, KNOWN = 'plenum-door-alarms';
  const line = strip.querySelector('.alarm');
  let tag = null, wait = EVERY, audio = null;

  function write(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  function ring() {
    try {
      audio = audio || new AudioContext();
      let at = audio.currentTime;
      for (const pitch of [880, 660, 880]) {
        const tone = audio.createOscillator(), volume = audio.createGain();
        tone.frequency.value = pitch;
        volume.gain.value = .2;
        tone.connect(volume).connect(audio.destination);
        tone.start(at);
        tone.stop(at + .18);
        at += .24;
      }
    } catch (mute) { /* a machine without sound shows it */ }
  }

  function show(answer) {
    line.classList.toggle('none', answer.alarms.length === 0);
    write(line.querySelector('b'), answer.count);
    write(line.querySelector('.since'), answer.alarms.length ? answer.alarms[0].title : '');
    const known = new Set((sessionStorage.getItem(KNOWN) || '').split(' '));
    if (answer.alarms.some(alarm => !known.has(alarm.id))) ring();
    sessionStorage.setItem(KNOWN, answer.alarms.map(alarm => alarm.id).join(' '));
  }

  async function ask() {
    try {
      const headers = { 'Accept-Language': document.documentElement.lang, 'X-Requested-With': 'plenum' };
      if (tag) headers['If-None-Match'] = tag;
      const reply = await fetch(strip.dataset.url + '&poll=1', { headers, cache: 'no-store', credentials: 'same-origin' });
      if (reply.status === 401) return;
      wait = reply.ok || reply.status === 304 ? EVERY : Math.min(SLOWEST, wait * 2);
      if (reply.ok) {
        tag = reply.headers.get('ETag');
        show(await reply.json());
      }
    } catch (away) {
      wait = Math.min(SLOWEST, wait * 2);
    }
    setTimeout(ask, wait);
  }

  ask();
})();
