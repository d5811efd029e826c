/* The gate screen of somebody who has signed in: whatever is scanned gets an answer, and the field is ready again at once.
   A scan that could not be sent is kept, in order, and sent again under the same nonce until the server has decided. */
(async () => {
  const gate = document.getElementById('gate');
  if (!gate?.dataset.sitting) return;
  const [{ randomHex }, { Camera }, { mayBeAnother, mayBeOverruled }, { Scanner }, { Sound }, { Board, LIGHTS, names }] =
    await Promise.all(['bytes', 'camera', 'reasons', 'scanner', 'sound', 'verdict'].map(name => import(`../gate/js/${name}.js`)));
  const byId = id => document.getElementById(id);
  const { api, sitting, gate: gateName, photos } = gate.dataset;
  const texts = byId('texts').dataset;
  const RETRY_EVERY = 1500, HEARTBEAT = 5000, UNDO_FOR = 60000, CODE_LENGTH = 11, LONGEST_NAME = 120;
  const QUEUE = 'plenum-gate-queue';

  const queue = JSON.parse(sessionStorage.getItem(QUEUE) || '[]');
  const sound = new Sound(byId('sound'));
  const board = new Board(gate, {
    ready: () => texts.ready, play: tones => sound.play(tones), photo: person => photos + person.id, isBusy: () => queue.length > 0
  });
  const scanner = new Scanner(byId('scan'), byId('code'), entered);
  const camera = new Camera(byId('camera'), text => submit({ code: text, method: 'CAMERA' }), () => board.paint({ colour: 'look' }, texts.noCamera));
  let sending = false, last = null, lastAdmission = null;

  // ---- talking to the server -------------------------------------------------------------------------------------------------------

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
    queue.push({ path: '/sign-ins', body: { sittingId: sitting, gate: gateName, scannedAt: new Date().toISOString(), nonce: randomHex(16), ...request } });
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

  function show(answer) {
    byId('not-them').hidden = byId('overrule').hidden = true;
    if (answer.problem) return board.paint(LIGHTS.RED, texts.scanAgain, answer.problem);
    board.paint(LIGHTS[answer.light], answer.headline, answer.explanation, answer);
    if (answer.verdict === 'ADMITTED') lastAdmission = { id: answer.id, at: Date.now() };
    if (answer.verdict === 'UNDONE') lastAdmission = null;
    last = answer;
    byId('undo').hidden = !lastAdmission;
    byId('not-them').hidden = !mayBeAnother(answer);
    byId('overrule').hidden = !mayBeOverruled(answer);
  }

  function showAway() {
    byId('not-them').hidden = byId('overrule').hidden = true;
    showLink(false);
    board.paint({ colour: 'look' }, texts.away, texts.awayWhy);
  }

  // ---- the field: scanner, typing, names -------------------------------------------------------------------------------------------

  const looksLikeCode = text => text.normalize('NFKC').replace(/[\s-]/g, '').length === CODE_LENGTH && /^[\x20-\x7e\uff01-\uff5e]+$/.test(text) && /\d/.test(text);

  function entered(text, scanned) {
    closeFound();
    if (scanned || looksLikeCode(text) || text.length > LONGEST_NAME) submit({ code: text, method: scanned ? 'SCAN' : 'TYPED' });
    else find(text);
  }

  byId('scan').addEventListener('submit', event => {
    const chosen = byId('found').querySelector('[aria-selected=true]');
    if (byId('found').hidden || !chosen) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    scanner.clear();
    chosen.click();
  }, true);

  byId('code').addEventListener('keydown', event => {
    if (event.key === 'Escape') closeFound();
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') { event.preventDefault(); move(event.key === 'ArrowDown' ? 1 : -1); }
  });

  document.addEventListener('keydown', event => {
    if (event.ctrlKey && event.key === 'z' && byId('code').value === '' && !byId('manual').open) { event.preventDefault(); undo(); }
  });

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
      row.textContent = [names(person, document.documentElement.lang), person.delegation, person.unit].filter(Boolean).join(' · ');
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
    byId('manual-who').textContent = [names(person, document.documentElement.lang), person.delegation, person.unit].filter(Boolean).join(' · ');
    byId('manual').showModal();
    byId('reason').focus();
  }

  byId('manual-form').addEventListener('submit', event => {
    event.preventDefault();
    submit({ personId: byHand.id, reason: byId('reason').value });
    byId('manual').close();
  });
  byId('manual-cancel').addEventListener('click', () => byId('manual').close());
  byId('manual').addEventListener('close', () => { byId('reason').value = ''; scanner.focus(); });

  // ---- what was just read is taken back, or held against the person -------------------------------------------------------------------

  function say(what, scan, more) {
    queue.push({ path: `/sign-ins/${scan.id}/${what}`, body: { gate: gateName, nonce: randomHex(16), ...more } });
    keepQueue();
    drain();
    scanner.focus();
  }

  function undo() {
    if (lastAdmission) say('undo', lastAdmission);
  }

  byId('undo').addEventListener('click', undo);

  /** @param deed what is done with the dialog's answer about the last scan, if it gets one */
  function ask(dialog, deed) {
    const about = last;
    dialog.returnValue = '';
    dialog.onclose = () => {
      if (dialog.returnValue) deed(about, dialog.returnValue);
      dialog.querySelector('form').reset();
      scanner.focus();
    };
    dialog.showModal();
  }

  byId('not-them').addEventListener('click', () => ask(byId('refuse'), (scan, reason) => say('refusal', scan, { reason })));
  byId('overrule').addEventListener('click', () => ask(byId('override'), scan => submit({ personId: scan.person.id, reason: byId('override-reason').value })));

  byId('camera-switch').addEventListener('click', () => { camera.turn(); scanner.focus(); });
  byId('sound').addEventListener('click', () => scanner.focus());

  // ---- begin -------------------------------------------------------------------------------------------------------------------------

  setInterval(heartbeat, HEARTBEAT);
  setInterval(() => { if (lastAdmission && Date.now() - lastAdmission.at > UNDO_FOR) { lastAdmission = null; byId('undo').hidden = true; } }, 1000);
  heartbeat();
  drain();
  scanner.focus();
})();
