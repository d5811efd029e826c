import { judge } from './gate-rules.js';
import { readSigned } from './signed-code.js';
import { unlock, unseal } from './sealed.js';

/** One sitting as this device knows it from the package the server gave; decides alone. */
export class Door {
  /** @param body the package @param device what security decided of this device, as it was heard last */
  constructor(store, body, device) {
    this.store = store;
    this.body = body;
    this.device = device;
    this.sealed = new Map(body.people.map(each => [each.digest, each.sealed]));
    this.ended = new Map(body.ended.map(each => [each.digest, each.state]));
    this.present = new Set(body.present);
    this.outside = new Set(body.outside);
    this.access = { zone: body.congress.zone, types: body.types, rules: body.rules, votingOpen: body.votingOpen, strict: body.strict };
  }

  /** @returns {verdict, reason, person, digest, look} */
  async decide(text, direction, at) {
    const look = await this.look(text, at);
    return { ...judge(look, at, direction, look.problem, this.access), person: look.person, digest: look.digest, look };
  }

  /** Everything that is known of what was scanned, at once. */
  async look(text, at) {
    const { congress, keys, sitting } = this.body;
    const reading = await readSigned(text, { ...congress, keys }, at);
    const found = reading.code ? await this.#find(reading.code) : {};
    const { standing, credentials, namesake = false, onLeave = false, type, badge } = found.person ?? {};
    return {
      ...found, problem: reading.problem, standing, credentials, namesake, onLeave, badge: type ? { type, ...badge } : null,
      zone: this.device.zone, direction: this.device.direction,
      cancelled: sitting.cancelled, opens: new Date(sitting.opens), closes: new Date(sitting.closes),
      counted: this.body.snapshotAt ? new Date(this.body.snapshotAt) : null, stay: await this.stayOf(found.digest)
    };
  }

  /** How far the person got at this sitting, as far as this device knows. */
  async stayOf(digest) {
    const mark = digest && await this.store.marked(this.body.sitting.id, digest);
    if (mark) return mark;
    if (this.outside.has(digest)) return { verdict: 'WENT_OUT', zone: this.device.zone };
    return this.present.has(digest) ? { verdict: 'ADMITTED', zone: this.device.zone } : null;
  }

  /** Whose code this is, whether anybody is told or not. */
  async digestOf(text, at) {
    const { code } = await readSigned(text, { ...this.body.congress, keys: this.body.keys }, at);
    return code && (await unlock(code, this.body)).digest;
  }

  async #find(code) {
    const { digest, key } = await unlock(code, this.body), sealed = this.sealed.get(digest);
    return { digest, codeState: this.ended.get(digest) || 'VALID', person: sealed ? await unseal(sealed, key) : null };
  }
}
