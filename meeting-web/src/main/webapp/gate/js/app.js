import { showChoice, standsAt } from './choose.js';
import { clock } from './clock.js';
import { secretInAddress, showEnrolment } from './enrol.js';
import { Loading } from './loading.js';
import { Pulse } from './pulse.js';
import { Readiness, canVerify } from './readiness.js';
import { Scanning } from './scanning.js';
import { NotKnown, Server } from './server.js';
import { Store } from './store.js';
import { Sync } from './sync.js';
import { language, say } from './texts.js';

/** From opening the page to scanning: enrolled once, a sitting chosen once; after that it opens where it was, with or without a server. */
const API = '../api/v1', VERSION = self.SHELL?.version ?? 'unknown';
const byId = id => document.getElementById(id);
const invited = secretInAddress();
let store, server, pulse, scanning, readiness = new Readiness(), loading = new Loading(), state = { queued: 0, stuck: 0, conflicts: 0 };

async function begin() {
  navigator.serviceWorker?.register('service-worker.js', { updateViaCache: 'none' }).catch(console.warn);
  navigator.serviceWorker?.addEventListener('controllerchange', () => pulse?.look());
  await language.use(language.chosen());
  offerLanguages();
  store = await Store.open();
  clock.offset = await store.fact('offset') ?? 0;
  const token = await store.fact('token'), device = await store.fact('device');
  server = new Server(API, token);
  if (!await canVerify()) return enrolWith(null, 'gate_app.no-crypto');
  if (!token || invited) return enrolWith(invited);
  const sitting = await store.fact('sitting');
  return sitting && standsAt(device, sitting.id) ? stand(device, sitting) : choose(device);
}

function enrolWith(secret, problem) {
  server.token = null;
  showEnrolment(server, VERSION, secret, async ({ token, label }) => {
    navigator.storage?.persist?.();
    server.token = token;
    await store.keepSecret('token', token);
    await store.keep('device', { label, role: 'STEWARD', zone: null, direction: 'IN', sittings: [] });
    await store.forget('sitting');
    choose(await store.fact('device'));
  });
  if (problem) Object.assign(byId('enrol-problem'), { textContent: say(problem), hidden: false });
}

async function choose(device) {
  try {
    await showChoice(server, store, device, async sitting => {
      await store.keep('sitting', sitting);
      stand(device, sitting);
    });
  } catch (failed) {
    if (failed instanceof NotKnown) return stop();
    throw failed;
  }
}

async function stand(device, sitting) {
  const sync = new Sync(store, server, told => { state = told; showQueue(); });
  pulse = new Pulse({ store, server, sync, readiness, version: VERSION }, sitting.id, {
    link: showLink, loading: showLoading, package: body => scanning.use(body), ready: showHealth, stopped: stop,
    status: answer => {
      if (!standsAt(answer.device, sitting.id)) return void move();
      scanning.hear(answer.device);
      byId('counts').textContent = say('door_gate_scan.counts', answer.persons, answer.scans, answer.refused);
    }
  });
  scanning = new Scanning({ store, server, readiness, device, sitting, pulse });
  scanning.show();
  showLink(null);
  await readiness.look((await store.package(sitting.id))?.body ?? null);
  showHealth();
  await sync.report();
  await pulse.begin();
}

/** GD3: security gave this device other sittings. Who is at the door is still answered; what waits is kept and sent from the next one. */
async function move() {
  pulse.end();
  await scanning.end();
  location.reload();
}

function showLink(online) {
  byId('link').classList.toggle('away', online === false);
  byId('link-text').textContent = say(online === null ? 'gate_app.connecting' : online ? 'gate_app.online' : 'gate_app.alone');
  if (online) scanning.deciding.admittedAlone = 0;
  if (online === false) byId('counts').textContent = say('gate_app.counts-alone', scanning.deciding.admittedAlone);
}

function showQueue() {
  byId('waiting').textContent = state.stuck > 0 ? say('gate_app.stuck', state.queued, state.stuck) : say('gate_app.waiting', state.queued);
  byId('waiting').classList.toggle('look', state.stuck > 0);
  byId('queue-words').textContent = state.queued === 0 ? say('gate_app.queue-empty') : say('gate_app.queue-waiting', state.queued);
  const more = [state.stuck > 0 && say('gate_app.queue-stuck', state.stuck), state.conflicts > 0 && say('gate_app.conflicts', state.conflicts)].filter(Boolean);
  byId('queue-stuck').replaceChildren(...more.map(words => Object.assign(document.createElement('li'), { textContent: words, className: 'no' })));
  if (pulse?.online === false) byId('counts').textContent = say('gate_app.counts-alone', scanning.deciding.admittedAlone);
}

function showLoading(state) {
  loading.show(state);
  showHealth();
}

function showHealth() {
  const light = readiness.ready ? say('gate_app.ready-alone') + ' ✓' : loading.underWay ? say('gate_app.getting-ready', loading.percent) : say('gate_app.not-ready-alone');
  byId('light').textContent = light.trim();
  byId('light').classList.toggle('look', !readiness.ready);
  readiness.paint(byId('health-checks'), loading.words);
  byId('health-version').textContent = say('gate_app.version', VERSION);
}

/** The server knows this device no longer. What waits is kept. */
async function stop() {
  pulse?.end();
  for (const id of ['gate', 'choose', 'enrol']) byId(id).hidden = true;
  byId('stopped').hidden = false;
  const waiting = await store.queued();
  Object.assign(byId('stopped-queue'), { textContent: say('gate_app.stopped-queue', waiting), hidden: waiting === 0 });
  byId('enrol-again').onclick = async () => {
    await store.forget('token');
    location.reload();
  };
}

function offerLanguages() {
  for (const list of document.querySelectorAll('.languages')) {
    list.replaceChildren(...language.all.map(tag => new Option(language.own(tag), tag, false, tag === document.documentElement.lang)));
    list.onchange = async () => {
      await language.use(list.value);
      for (const other of document.querySelectorAll('.languages')) other.value = list.value;
      if (!scanning) return;
      scanning.speak();
      scanning.board.ready();
      showLink(pulse.online);
      showQueue();
      showLoading(loading.state);
    };
  }
}

for (const id of ['waiting', 'light']) byId(id).addEventListener('click', () => byId('health').showModal());
byId('health').addEventListener('close', () => scanning.scanner.focus());
byId('change').addEventListener('click', async () => { await store.forget('sitting'); location.reload(); });
begin();
