import { Away } from './server.js';

/**
 * Brings the queue to the server whenever it answers. A scan leaves the queue when the server has named its nonce; one that the server will not have
 * as it is does not stand in the way of the others, and stays to be seen. One window of the device sends at a time.
 */
const BATCH = 100, LOCK = 'plenum-gate-queue';

export class Sync {
  /** @param told is called with {queued, stuck, conflicts} after each step */
  constructor(store, server, told = () => { }) {
    this.store = store;
    this.server = server;
    this.told = told;
    this.unwelcome = new Set();
    this.unreadable = 0;
    this.conflicts = 0;
  }

  /** @throws Away, NotKnown; nothing is lost by it */
  async upload() {
    await navigator.locks.request(LOCK, { ifAvailable: true }, async lock => {
      if (lock) await this.#sendAll();
    });
    await this.report();
  }

  /** How long the queue is, and how many of it cannot be sent. */
  async report() {
    this.told({ queued: await this.store.queued(), stuck: this.unreadable + this.unwelcome.size, conflicts: this.conflicts });
  }

  async #sendAll() {
    this.unreadable = 0;
    for (let rows = await this.store.oldest(BATCH); rows.length > 0; rows = await this.store.oldest(BATCH, rows.at(-1).order)) {
      this.unreadable += rows.filter(row => !row.scan).length;
      const scans = rows.filter(row => row.scan && !this.unwelcome.has(row.nonce)).map(row => row.scan);
      if (scans.length > 0) await this.#send(scans);
    }
  }

  async #send(all) {
    const scans = all.filter(scan => scan.verdict);
    for (const scan of all) if (!scan.verdict) await this.#sendUndecided(scan);
    if (scans.length === 0) return;
    const { status, body } = await this.server.ask('/gate/scans', { body: { scans } });
    if (status !== 200) {
      if (scans.length === 1) return void this.unwelcome.add(scans[0].nonce);
      for (const scan of scans) await this.#send([scan]);
      return;
    }
    const named = new Set(body.results.map(result => result.nonce));
    if (!scans.some(scan => named.has(scan.nonce))) throw new Away();
    this.conflicts += body.results.filter(result => result.conflict).length;
    await this.store.settle(scans.map(scan => scan.nonce).filter(nonce => named.has(nonce)));
    await this.report();
  }

  /** What this device could not decide either: the server does, as if it were scanned there then. */
  async #sendUndecided(scan) {
    const { status } = await this.server.ask('/sign-ins', { body: scan });
    if (status === 200) await this.store.settle([scan.nonce]);
    else this.unwelcome.add(scan.nonce);
  }
}
