import { Database } from './database.js';

/**
 * What a gate keeps: who it is, what it was given for each sitting, who it knows to be inside, and the scans no server has named yet.
 * Secrets and scans are encrypted by a key that this browser made and no script can read out. A scan leaves the queue by its nonce and in no other way.
 */
const NAME = 'plenum-gate', VERSION = 1, IV = 12;
const STORES = {
  facts: { keyPath: 'name' },
  packages: { keyPath: 'sitting' },
  inside: { keyPath: ['sitting', 'digest'], indexes: ['sitting'] },
  queue: { keyPath: 'order', autoIncrement: true, indexes: ['nonce'] }
};

export class Store {
  constructor(database, key) {
    this.database = database;
    this.key = key;
  }

  static async open(name = NAME) {
    const database = await Database.named(name, VERSION, STORES);
    return new Store(database, await keyOf(database));
  }

  // ---- facts: one value under a name, the secret ones encrypted ----------------------------------------------------------------------

  async fact(name) {
    const row = await this.database.read('facts', facts => facts.get(name));
    return row?.sealed ? this.#open(row) : row?.value;
  }

  keep(name, value) {
    return this.database.write('facts', facts => facts.put({ name, value }));
  }

  async keepSecret(name, value) {
    const sealed = await this.#seal(value);
    return this.database.write('facts', facts => facts.put({ name, ...sealed }));
  }

  forget(name) {
    return this.database.write('facts', facts => facts.delete(name));
  }

  // ---- what the server gave for a sitting; its people are sealed already ---------------------------------------------------------------

  package(sitting) {
    return this.database.read('packages', packages => packages.get(sitting));
  }

  keepPackage(sitting, etag, body) {
    return this.database.write('packages', packages => packages.put({ sitting, etag, body }));
  }

  // ---- who is inside, as far as this device knows; a digest is nobody's name ------------------------------------------------------------

  mark(sitting, digest, mark) {
    return this.database.write('inside', inside => inside.put({ sitting, digest, ...mark }));
  }

  marked(sitting, digest) {
    return this.database.read('inside', inside => inside.get([sitting, digest]));
  }

  /** Forgets what a newer package of the sitting knows better. */
  async unmarkUntil(sitting, instant) {
    const marks = await this.database.read('inside', inside => inside.index('sitting').getAll(sitting));
    const known = marks.filter(mark => mark.at <= instant);
    if (known.length > 0) await this.database.write('inside', inside => known.forEach(mark => inside.delete([sitting, mark.digest])));
  }

  // ---- scans that no server has named yet ------------------------------------------------------------------------------------------------

  async enqueue(scan) {
    const sealed = await this.#seal(scan);
    return this.database.write('queue', queue => queue.add({ nonce: scan.nonce, ...sealed }));
  }

  queued() {
    return this.database.read('queue', queue => queue.count());
  }

  /** The oldest first. One that cannot be read any more has no scan; it stays, to be seen. @param after the order of the last one seen */
  async oldest(most, after = 0) {
    const rows = await this.database.read('queue', queue => queue.getAll(IDBKeyRange.lowerBound(after, true), most));
    return Promise.all(rows.map(async row => ({ order: row.order, nonce: row.nonce, scan: await this.#open(row) })));
  }

  /** The server has named these. */
  async settle(nonces) {
    const orders = await Promise.all(nonces.map(nonce => this.database.read('queue', queue => queue.index('nonce').getKey(nonce))));
    return this.database.write('queue', queue => orders.filter(order => order !== undefined).forEach(order => queue.delete(order)));
  }

  // ---- encryption --------------------------------------------------------------------------------------------------------------------------

  async #seal(value) {
    const iv = crypto.getRandomValues(new Uint8Array(IV));
    return { iv, sealed: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, this.key, new TextEncoder().encode(JSON.stringify(value))) };
  }

  async #open({ iv, sealed }) {
    try {
      return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, this.key, sealed)));
    } catch (unreadable) {
      return null;
    }
  }
}

/** Made once in this browser; it can be used and not be taken away. Of two windows that begin at once the first one's is kept. */
async function keyOf(database) {
  const kept = () => database.read('facts', facts => facts.get('key'));
  if (!await kept()) {
    const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    await database.write('facts', facts => facts.add({ name: 'key', value: key })).catch(() => null);
  }
  return (await kept()).value;
}
