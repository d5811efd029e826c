import { randomHex } from './bytes.js';
import { clock } from './clock.js';
import { Away } from './server.js';
import { LIGHTS, lightOf } from './verdict.js';
import { asPerson, explanation, headline } from './words.js';
import { say } from './texts.js';

/**
 * What becomes of a scan: the server decides while it answers in time, else this device does, and keeps what it decided until the server has named it.
 * Each answer is {light, headline, why, person, alone, scan, verdict, reason, id}.
 */
const PATIENCE = 1500;
/** What becomes of a stay when the steward says that it was not this person. */
const TAKEN_BACK = { ADMITTED: 'UNDONE', PASSED: 'WENT_OUT' };
/** What a person's stay goes on by. */
const CHANGES = ['ADMITTED', 'PASSED', 'WENT_OUT', 'UNDONE'];

export class Deciding {
  /** @param pulse knows whether the server answers @param gate what this gate is called */
  constructor(store, server, pulse, gate) {
    Object.assign(this, { store, server, pulse, gate });
    this.door = null;
    this.admittedAlone = 0;
  }

  /** @param text whatever was read @param method SCAN | TYPED | CAMERA */
  async scan(text, method, direction) {
    const scan = { ...this.#entry(direction), code: text, method };
    const answer = await this.#knowsMore(scan) ? null : await this.#asked('/sign-ins', scan);
    if (!answer) return this.#alone(scan);
    this.#mark(scan, answer.verdict);
    return { ...answer, scan };
  }

  /** What the steward or the supervisor says of the last scan: REFUSED with R02, R10 or R17, ADMITTED with a reason of one's own, UNDONE. */
  async report(last, verdict, reason, note) {
    const scan = { ...this.#entry(last.scan.direction), code: last.scan.code, method: last.scan.method, verdict, reason, note };
    const answer = await this.#told(last, scan);
    if (answer) {
      await this.#mark(scan, answer.verdict);
      return { ...answer, scan };
    }
    await this.store.enqueue(scan);
    await this.#mark(scan, verdict === 'REFUSED' ? TAKEN_BACK[last.verdict] : verdict);
    this.pulse.beat();
    const why = note || explanation({ verdict, reason, look: {} }, this.#zone, clock.now());
    return { light: lightOf(verdict, reason), headline: headline(verdict, reason), why, person: last.person, scan, verdict, reason };
  }

  /** A7: within a minute, by the gate that made it. */
  undo(last) {
    return this.report(last, 'UNDONE', null, null);
  }

  /** The server hears at once of what it decided itself; null where it does not, or where this device decided. */
  async #told(last, { sittingId, gate, nonce, scannedAt, verdict, reason, note }) {
    if (!last.id) return null;
    if (verdict === 'UNDONE') return this.#asked(`/sign-ins/${last.id}/undo`, { gate, nonce });
    if (verdict === 'REFUSED') return this.#asked(`/sign-ins/${last.id}/refusal`, { gate, nonce, reason, note });
    return this.#asked('/sign-ins', { sittingId, gate, nonce, scannedAt, personId: last.person.id, reason: note });
  }

  /** While this device still has something to send, the server would let in anew whom it let in alone. */
  async #knowsMore(scan) {
    if (!this.door || await this.store.queued() === 0) return false;
    const digest = await this.door.digestOf(scan.code, clock.now());
    return Boolean(digest && await this.store.marked(scan.sittingId, digest));
  }

  /** @returns null where the server could not decide */
  async #asked(path, body) {
    if (this.pulse.online === false) return null;
    try {
      const { status, body: answer } = await this.server.ask(path, { body, patience: PATIENCE, language: document.documentElement.lang });
      this.pulse.link(true);
      if (status !== 200) {
        return { light: LIGHTS.RED, headline: say('door_gate_scan.scan-again'), why: answer?.detail || answer?.title || '', verdict: 'REFUSED' };
      }
      return { ...answer, light: LIGHTS[answer.light], why: answer.explanation };
    } catch (failed) {
      if (!(failed instanceof Away)) throw failed;
      this.pulse.link(false);
      return null;
    }
  }

  async #alone(scan) {
    const at = new Date(scan.scannedAt), own = this.door && await this.door.decide(scan.code, scan.direction, at);
    if (own) Object.assign(scan, { verdict: own.verdict, reason: own.reason });
    await this.store.enqueue(scan);
    if (!own) return { light: LIGHTS.AMBER, headline: say('door_gate_scan.away'), why: say('gate_app.unprepared'), scan };
    if (own.verdict === 'ADMITTED') this.admittedAlone++;
    await this.#keepMark(scan, own.digest, own.verdict);
    const { verdict, reason } = own;
    return {
      light: lightOf(verdict, reason), headline: headline(verdict, reason), why: explanation(own, this.#zone, at), person: asPerson(own.person),
      alone: true, scan, verdict, reason
    };
  }

  get #zone() {
    return this.door?.body.congress.zone ?? 'UTC';
  }

  #entry(direction) {
    return { nonce: randomHex(16), sittingId: this.pulse.sitting, gate: this.gate, scannedAt: clock.now().toISOString(), direction };
  }

  /** So that this device, should it be alone the next moment, knows who is inside. */
  async #mark(scan, verdict) {
    const digest = await this.door?.digestOf(scan.code, clock.now());
    return this.#keepMark(scan, digest, verdict);
  }

  async #keepMark(scan, digest, verdict) {
    if (!digest || !CHANGES.includes(verdict)) return;
    const before = await this.door.stayOf(digest), now = { at: scan.scannedAt, gate: this.gate, by: this.gate };
    const admission = verdict === 'ADMITTED' || !before?.admission ? now : before.admission;
    await this.store.mark(scan.sittingId, digest, { verdict, zone: this.door.device.zone, at: scan.scannedAt, admission });
  }
}
