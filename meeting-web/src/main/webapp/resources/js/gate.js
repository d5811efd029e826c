/* The gate screen: whatever is scanned gets an answer, and the field is ready again at once.
   A scan that could not be sent is kept, in order, and sent again under the same nonce until the server has decided. */
(function () {
  'use strict';
  const gate = document.getElementById('gate');
  if (!gate || !gate.dataset.sitting) return;
  const byId = id => document.getElementById(id);
  const { api, sitting, gate: gateName, photos } = gate.dataset;
  const texts = byId('texts').dataset;
  const field = byId('code');
  const READY_AFTER = 8000, RETRY_EVERY = 1500, HEARTBEAT = 5000, UNDO_FOR = 60000, SCANNER_MS_PER_KEY = 35, CODE_LENGTH = 11, LONGEST_CODE = 4096, LONGEST_NAME = 120;
  const QUEUE = 'plenum-gate-queue';

  const queue = JSON.parse(sessionStorage.getItem(QUEUE) || '[]');
  let sending = false, readyTimer = null, lastAdmission = null, keys = [];

  // ---- talking to the server -------------------------------------------------------------------------------------------------------

  function nonce() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
  }

  /** Throws 'away' where the server could not decide; every decision, a refusal too, is a value. */
  async function call(path, body) {
    let reply;
    try {
      reply = await fetch(api + path, {
        method: body ? 'POST' : 'GET', cache: 'no-store', credentials: 'same-origin', body: body && JSON.stringify(body),
        headers: { 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang, 'X-Requested-With': 'plenum' }
      });
    } catch (unreachable) {
      throw new Error('away');
    }
    if (reply.status === 401) { showLink(false, texts.signedOut); throw new Error('signed-out'); }
    if (reply.status >= 500 || reply.status === 429) throw new Error('away');
    showLink(true);
    const answer = await reply.json().catch(() => null);
    if (reply.ok && !answer) throw new Error('away');
    return reply.ok ? answer : { problem: answer ? answer.detail || answer.title : ' ' };
  }

  function showLink(online, words) {
    byId('link').classList.toggle('away', !online);
    byId('link-text').textContent = words || (online ? texts.online : texts.away);
    byId('waiting').hidden = queue.length === 0;
    byId('waiting').textContent = texts.waiting.replace('{0}', queue.length);
  }

  // ---- scans, one after the other --------------------------------------------------------------------------------------------------

  function submit(request) {
    queue.push({ path: '/sign-ins', body: { sittingId: sitting, gate: gateName, scannedAt: new Date().toISOString(), nonce: nonce(), ...request } });
    keepQueue();
    drain();
  }

  function keepQueue() {
    sessionStorage.setItem(QUEUE, JSON.stringify(queue));
  }

  async function drain() {
    if (sending) return;
    sending = true;
    while (queue.length > 0) {
      try {
        const answer = await call(queue[0].path, queue[0].body);
        queue.shift();
        keepQueue();
        show(answer);
      } catch (failed) {
        if (failed.message === 'away') showAway();
        await new Promise(resume => setTimeout(resume, RETRY_EVERY));
      }
    }
    sending = false;
    heartbeat();
  }

  async function heartbeat() {
    try {
      const status = await call('/gate/status?sitting=' + sitting);
      byId('counts').textContent = texts.counts.replace('{0}', status.persons).replace('{1}', status.scans).replace('{2}', status.refused);
    } catch (away) {
      if (away.message === 'away') showLink(false);
    }
  }

  // ---- the verdict -----------------------------------------------------------------------------------------------------------------

  const LIGHTS = {
    GREEN: { colour: 'yes', sound: [[880, .12]] },
    AMBER: { colour: 'look', sound: [[560, .1], [560, .1]] },
    RED: { colour: 'no', sound: [[196, .45]] }
  };

  function show(answer) {
    if (answer.problem) return paint('no', texts.scanAgain, null, answer.problem, LIGHTS.RED.sound);
    const light = LIGHTS[answer.light];
    paint(light.colour, answer.headline, answer.person, answer.explanation, light.sound);
    if (answer.verdict === 'ADMITTED') lastAdmission = { id: answer.id, at: Date.now() };
    if (answer.verdict === 'UNDONE') lastAdmission = null;
    byId('undo').hidden = !lastAdmission;
  }

  function showAway() {
    showLink(false);
    paint('look', texts.away, null, texts.awayWhy, null);
  }

  function paint(colour, words, person, why, sound) {
    clearTimeout(readyTimer);
    gate.className = 'gate ' + colour;
    byId('verdict').textContent = words;
    byId('who').textContent = person ? names(person) : '';
    byId('from').textContent = person ? [person.delegation, person.unit].filter(Boolean).join(' · ') : '';
    byId('why').textContent = why || '';
    const photo = byId('photo');
    photo.hidden = !(person && person.hasPhoto);
    byId('initial').textContent = person && photo.hidden ? Array.from(person.fullName)[0] : '';
    byId('initial').parentElement.hidden = !person;
    if (!photo.hidden) photo.src = photos + person.id;
    if (sound) play(sound);
    readyTimer = setTimeout(ready, READY_AFTER);
  }

  function ready() {
    if (queue.length > 0) return;
    gate.className = 'gate ready';
    byId('verdict').textContent = texts.ready;
    for (const id of ['who', 'from', 'why']) byId(id).textContent = '';
  }

  /** Latin first, the local script beside it; the other way round for readers of Chinese. */
  function names(person) {
    const both = [person.latinName, person.fullName].filter((name, at, all) => name && all.indexOf(name) === at);
    return (document.documentElement.lang.startsWith('zh') ? both.reverse() : both).join(' ');
  }

  // ---- sound -----------------------------------------------------------------------------------------------------------------------

  let audio = null, loud = localStorage.getItem('plenum-gate-sound') !== 'off';

  function play(tones) {
    if (!loud) return;
    audio = audio || new AudioContext();
    let at = audio.currentTime;
    for (const [pitch, seconds] of tones) {
      const tone = audio.createOscillator(), volume = audio.createGain();
      tone.frequency.value = pitch;
      volume.gain.value = .2;
      tone.connect(volume).connect(audio.destination);
      tone.start(at);
      tone.stop(at + seconds);
      at += seconds + .06;
    }
  }

  function showSound() {
    const button = byId('sound');
    button.setAttribute('aria-pressed', String(loud));
    button.textContent = loud ? button.dataset.on : button.dataset.off;
  }

  byId('sound').addEventListener('click', () => {
    loud = !loud;
    localStorage.setItem('plenum-gate-sound', loud ? 'on' : 'off');
    showSound();
  });

  // ---- the field: scanner, typing, names -------------------------------------------------------------------------------------------

  function typedByScanner() {
    const spans = keys.slice(1).map((time, at) => time - keys[at]);
    return spans.length >= 5 && spans.reduce((sum, span) => sum + span, 0) / spans.length < SCANNER_MS_PER_KEY;
  }

  const looksLikeCode = text => text.normalize('NFKC').replace(/[\s-]/g, '').length === CODE_LENGTH && /^[\x20-\x7e\uff01-\uff5e]+$/.test(text) && /\d/.test(text);

  byId('scan').addEventListener('submit', event => {
    event.preventDefault();
    const chosen = byId('found').querySelector('[aria-selected=true]');
    if (!byId('found').hidden && chosen) return chosen.click();
    const text = field.value.slice(0, LONGEST_CODE), scanned = typedByScanner();
    field.value = '';
    keys = [];
    closeFound();
    if (text.trim() === '') return;
    if (scanned || looksLikeCode(text) || text.length > LONGEST_NAME) submit({ code: text, method: scanned ? 'SCAN' : 'TYPED' });
    else find(text);
  });

  field.addEventListener('keydown', event => {
    if (event.key.length === 1) keys.push(event.timeStamp);
    if (event.key === 'Escape') { field.value = ''; keys = []; closeFound(); }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); move(event.key === 'ArrowDown' ? 1 : -1); }
  });

  document.addEventListener('keydown', event => {
    if (byId('manual').open) return;
    if (event.ctrlKey && event.key === 'z' && field.value === '') { event.preventDefault(); undo(); }
    else if (document.activeElement !== field && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== ' ') field.focus();
  });
  document.addEventListener('click', event => { if (!event.target.closest('button, a, input, dialog, li')) field.focus(); });

  // ---- by hand: find by name, give a reason ------------------------------------------------------------------------------------------

  async function find(text) {
    const list = byId('found');
    let people;
    try {
      people = await call(`/sittings/${sitting}/people?q=${encodeURIComponent(text)}`);
    } catch (away) {
      return showAway();
    }
    if (people.problem || people.length === 0) return submit({ code: text, method: 'TYPED' });
    list.replaceChildren(...people.map((person, at) => {
      const row = document.createElement('li');
      row.setAttribute('role', 'option');
      row.setAttribute('aria-selected', String(at === 0));
      row.textContent = [names(person), person.delegation, person.unit].filter(Boolean).join(' · ');
      if (person.present) {
        const tag = document.createElement('span');
        tag.className = 'tag ok';
        tag.textContent = texts.present;
        row.append(tag);
      }
      row.addEventListener('click', () => enterByHand(person));
      return row;
    }));
    list.hidden = false;
  }

  function move(step) {
    const rows = [...byId('found').children];
    if (rows.length === 0) return;
    const at = rows.findIndex(row => row.getAttribute('aria-selected') === 'true');
    const next = rows[(at + step + rows.length) % rows.length];
    for (const row of rows) row.setAttribute('aria-selected', String(row === next));
    next.scrollIntoView({ block: 'nearest' });
  }

  function closeFound() {
    byId('found').hidden = true;
    byId('found').replaceChildren();
  }

  let byHand = null;

  function enterByHand(person) {
    byHand = person;
    closeFound();
    byId('manual-who').textContent = [names(person), person.delegation, person.unit].filter(Boolean).join(' · ');
    byId('manual').showModal();
    byId('reason').focus();
  }

  byId('manual-form').addEventListener('submit', event => {
    event.preventDefault();
    submit({ personId: byHand.id, reason: byId('reason').value });
    byId('manual').close();
  });
  byId('manual-cancel').addEventListener('click', () => byId('manual').close());
  byId('manual').addEventListener('close', () => { byId('reason').value = ''; field.focus(); });

  function undo() {
    if (!lastAdmission) return;
    queue.push({ path: `/sign-ins/${lastAdmission.id}/undo`, body: { gate: gateName, nonce: nonce() } });
    keepQueue();
    drain();
    field.focus();
  }

  byId('undo').addEventListener('click', undo);

  // ---- camera ------------------------------------------------------------------------------------------------------------------------

  let stream = null, seen = { text: null, at: 0 };
  const SAME_CODE_AGAIN = 4000, LOOK_EVERY = 120;

  async function reader() {
    if ('BarcodeDetector' in window) {
      const detector = new BarcodeDetector({ formats: ['qr_code'] });
      return async video => (await detector.detect(video))[0]?.rawValue;
    }
    await new Promise((loaded, failed) => {
      const script = document.createElement('script');
      script.src = byId('camera').dataset.reader;
      script.onload = loaded;
      script.onerror = failed;
      document.head.append(script);
    });
    const canvas = document.createElement('canvas'), pen = canvas.getContext('2d', { willReadFrequently: true });
    return async video => {
      canvas.width = video.videoWidth;
      canvas.height = video.videoHeight;
      pen.drawImage(video, 0, 0);
      return window.jsQR(pen.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)?.data;
    };
  }

  async function openCamera() {
    const video = byId('camera');
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
      video.srcObject = stream;
      video.hidden = false;
      await video.play();
      const read = await reader();
      const look = async () => {
        if (!stream) return;
        const text = await read(video).catch(() => null);
        if (text) {
          const stillThere = text === seen.text && Date.now() - seen.at < SAME_CODE_AGAIN;
          seen = { text, at: Date.now() };
          if (!stillThere) submit({ code: text.slice(0, LONGEST_CODE), method: 'CAMERA' });
        }
        setTimeout(look, LOOK_EVERY);
      };
      look();
    } catch (refused) {
      closeCamera();
      paint('look', texts.noCamera, null, '', null);
    }
  }

  function closeCamera() {
    if (stream) for (const track of stream.getTracks()) track.stop();
    stream = null;
    byId('camera').hidden = true;
  }

  byId('camera-switch').addEventListener('click', () => { if (stream) closeCamera(); else openCamera(); field.focus(); });

  // ---- begin -------------------------------------------------------------------------------------------------------------------------

  showSound();
  setInterval(heartbeat, HEARTBEAT);
  setInterval(() => { if (lastAdmission && Date.now() - lastAdmission.at > UNDO_FOR) { lastAdmission = null; byId('undo').hidden = true; } }, 1000);
  heartbeat();
  drain();
  field.focus();
})();
