import { Camera } from './camera.js';
import { hourOf } from './choose.js';
import { Deciding } from './deciding.js';
import { Door } from './door.js';
import { mayBeAnother, mayBeOverruled } from './reasons.js';
import { Scanner } from './scanner.js';
import { Sound } from './sound.js';
import { Board, LIGHTS } from './verdict.js';
import { inWords, say } from './texts.js';

/** The screen at the door: every scan gets an answer, one after the other, and the field is ready again at once. */
const UNDO_FOR = 60_000;
const byId = id => document.getElementById(id);

export class Scanning {
  constructor({ store, server, readiness, device, sitting, pulse }) {
    Object.assign(this, { store, server, readiness, device, sitting, pulse });
    this.deciding = new Deciding(store, server, pulse, device.label);
    this.sound = new Sound(byId('sound'));
    this.board = new Board(byId('gate'), {
      ready: () => say('door_gate_scan.ready'), play: tones => this.sound.play(tones), photo: person => this.#photo(person)
    });
    this.scanner = new Scanner(byId('scan'), byId('code'), (text, scanned) => {
      this.readiness.scanner ||= scanned;
      this.#take(text, scanned ? 'SCAN' : 'TYPED');
    });
    const noCamera = () => this.board.paint({ colour: 'look' }, say('door_gate_scan.no-camera'), '');
    this.camera = new Camera(byId('camera'), text => this.#take(text, 'CAMERA'), noCamera);
    this.turn = Promise.resolve();
    this.last = null;
    this.#listen();
  }

  show() {
    byId('gate').hidden = false;
    this.speak();
    this.board.ready();
    this.scanner.focus();
  }

  /** In the language chosen now. */
  speak() {
    byId('where').textContent = `${this.device.label} · ${inWords(this.sitting.title)}`;
    byId('when').textContent = hourOf(this.sitting, this.deciding.door?.body.congress.zone);
    Object.assign(byId('sound').dataset, { on: say('door_gate_scan.sound-on'), off: say('door_gate_scan.sound-off') });
    this.sound.show();
    byId('direction').hidden = this.device.direction !== 'BOTH';
  }

  /** Takes nothing more; @returns when the last scan has its answer */
  end() {
    byId('gate').inert = true;
    return this.turn;
  }

  hear(device) {
    this.device = device;
    if (this.deciding.door) this.deciding.door.device = device;
    this.speak();
  }

  use(body) {
    this.deciding.door = new Door(this.store, body, this.device);
    byId('when').textContent = hourOf(this.sitting, body.congress.zone);
  }

  #listen() {
    byId('undo').addEventListener('click', () => this.#undo());
    byId('camera-switch').addEventListener('click', () => { this.camera.turn(); this.scanner.focus(); });
    for (const [id, other] of [['in', 'out'], ['out', 'in']]) byId(id).addEventListener('click', () => {
      byId(id).setAttribute('aria-pressed', 'true');
      byId(other).setAttribute('aria-pressed', 'false');
      this.scanner.focus();
    });
    document.addEventListener('keydown', event => {
      if (event.ctrlKey && event.key === 'z' && byId('code').value === '' && !document.querySelector('dialog[open]')) { event.preventDefault(); this.#undo(); }
    });
    byId('not-them').addEventListener('click', () => this.#ask('refuse', 'gate_app.not-them-ask',
      reason => this.deciding.report(this.last, 'REFUSED', reason, null)));
    byId('overrule').addEventListener('click', () => this.#ask('override', 'gate_app.overrule-ask',
      note => this.deciding.report(this.last, 'ADMITTED', this.last.reason, note)));
    setInterval(() => { if (this.#tooLate()) byId('undo').hidden = true; }, 1000);
  }

  #take(text, method) {
    const direction = this.device.direction === 'BOTH' ? byId('out').getAttribute('aria-pressed') === 'true' ? 'OUT' : 'IN' : this.device.direction;
    this.#next(() => this.deciding.scan(text, method, direction));
  }

  #undo() {
    if (this.last?.verdict === 'ADMITTED' && !this.#tooLate()) this.#next(() => this.deciding.undo(this.last));
    this.scanner.focus();
  }

  #tooLate() {
    return Date.now() - this.last?.shownAt > UNDO_FOR;
  }

  /** One after the other; whatever goes wrong with one says so and lets the next one through. */
  #next(deed) {
    this.turn = this.turn.then(deed).then(answer => this.#paint(answer)).catch(failed => {
      console.warn(failed);
      this.board.paint(LIGHTS.RED, say('door_gate_scan.scan-again'), say(failed?.name === 'QuotaExceededError' ? 'gate_app.kept-failed' : 'gate_app.broken'));
    });
  }

  #paint(answer) {
    this.last = { ...answer, shownAt: Date.now() };
    this.board.paint(answer.light, answer.headline, answer.why, answer, answer.alone ? say('gate_app.decided-alone') : '');
    byId('undo').hidden = answer.verdict !== 'ADMITTED';
    byId('not-them').hidden = !mayBeAnother(answer);
    byId('overrule').hidden = this.device.role !== 'SUPERVISOR' || !mayBeOverruled(answer);
    this.pulse.sync.report();
  }

  #ask(id, words, deed) {
    const dialog = byId(id), about = this.last;
    dialog.querySelector('.about').textContent = say(words);
    dialog.returnValue = '';
    dialog.onclose = () => {
      const answer = dialog.returnValue === 'yes' ? dialog.querySelector('input').value : dialog.returnValue;
      if (answer && about === this.last) this.#next(() => deed(answer));
      dialog.querySelector('form').reset();
      this.scanner.focus();
    };
    dialog.showModal();
  }

  async #photo(person) {
    try {
      const reply = await this.server.picture(`../photo/${person.id}`);
      if (!reply.ok) return null;
      if (this.picture) URL.revokeObjectURL(this.picture);
      return this.picture = URL.createObjectURL(await reply.blob());
    } catch (away) {
      return null;
    }
  }
}
