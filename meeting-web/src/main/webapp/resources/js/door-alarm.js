/* Says on security's pages which alarms nobody has acknowledged, and is heard when one is raised, looked at or not. A browser plays nothing before somebody has
   touched the page; the strip is there all the same. */
(function () {
  'use strict';
  const strip = document.getElementById('door-alarm');
  if (!strip) return;
  const KNOWN = 'plenum-door-alarms';
  const line = strip.querySelector('.alarm');
  let audio = null;

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

  poll(strip.dataset.url, { every: 3000, slowest: 60000, unseen: true, changed: async reply => show(await reply.json()) });
})();
