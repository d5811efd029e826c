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
  }

  /** @returns {verdict, reason, person, digest, look} */
  async decide(text, direction, at) {
    const look = await this.look(text, direction, at);
    return { ...judge(look, at), person: look.person, digest: look.digest, look };
  }

  /** Everything that is known of what was scanned, at once. */
  async look(text, direction, at) {
    const { congress, keys, sitting } = this.body;
    const reading = await readSigned(text, { ...congress, keys }, at);
    const found = reading.code ? await this.#find(reading.code) : {};
    const mark = found.digest && await this.store.marked(sitting.id, found.digest);
    return {
      ...found, readable: reading.problem !== 'UNREADABLE', problem: reading.problem, direction,
      cancelled: sitting.cancelled, opens: new Date(sitting.opens), closes: new Date(sitting.closes),
      standing: found.person?.standing, credentials: found.person?.credentials, namesake: found.person?.namesake ?? false,
      inside: mark ? mark.inside : this.present.has(found.digest), mark: mark || null
    };
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
