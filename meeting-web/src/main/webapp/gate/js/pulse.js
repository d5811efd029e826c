import { clock } from './clock.js';
import { NotKnown } from './server.js';

/** Every few seconds: says how this device is, hears the time and what security decided of it, sends what waits, fetches what has changed. */
const EVERY = 5000, PATIENCE = 4000, PACKAGE_PATIENCE = 60_000, PACKAGE_AT_MOST_EVERY = 30_000;

export class Pulse {
  /**
   * @param parts {store, server, sync, readiness, version}
   * @param told  {link(online), status(answer), loading(state), package(body), ready(), stopped()}
   */
  constructor(parts, sitting, told) {
    Object.assign(this, parts);
    this.sitting = sitting;
    this.told = told;
    this.online = null;
    this.fetched = 0;
  }

  async begin() {
    const kept = await this.store.package(this.sitting);
    if (kept) this.#use(kept);
    this.timer = setInterval(() => this.beat(), EVERY);
    addEventListener('online', () => this.beat());
    await this.beat();
  }

  end() {
    clearInterval(this.timer);
    this.ended = true;
  }

  /** The screen has seen for itself whether the server answers. */
  link(online) {
    if (this.online !== online) this.told.link(this.online = online);
  }

  beat() {
    return this.beating ??= this.#beat().finally(() => { this.beating = null; });
  }

  async #beat() {
    if (this.ended) return;
    try {
      await this.#report();
      this.link(true);
      await this.sync.upload();
      this.refresh();
    } catch (failed) {
      if (failed instanceof NotKnown) this.told.stopped();
      else this.link(false);
    }
    await this.look();
  }

  /** Whether it could work alone now. */
  async look() {
    await this.readiness.look(this.kept?.body ?? null);
    this.told.ready();
  }

  async #report() {
    const asked = Date.now();
    const readiness = this.readiness.report(), queued = await this.store.queued();
    const body = { sittingId: this.sitting, queued, clock: new Date(asked).toISOString(), version: this.version, readiness };
    const answer = await this.server.ask('/gate/heartbeat', { body, patience: PATIENCE });
    if (answer.status !== 200) return;
    this.tag = answer.body.packageTag;
    await this.store.keep('offset', clock.hear(answer.body.serverTime, asked));
    await this.store.keep('device', answer.body.device);
    this.told.status(answer.body);
  }

  /** Beside the beat: however long a package takes, the queue and the server's word do not wait for it. What breaks off begins again with a later beat. */
  refresh() {
    return this.refreshing ??= this.#refresh().finally(() => { this.refreshing = null; });
  }

  async #refresh() {
    if (this.ended || this.kept && (this.kept.body.tag === this.tag || Date.now() - this.fetched < PACKAGE_AT_MOST_EVERY)) return;
    this.fetched = Date.now();
    const first = !this.kept, tell = state => { if (first) this.told.loading(state); };
    try {
      tell({ stage: 'asking' });
      const answer = await this.#fetch(tell);
      if (answer.status === 200) await this.#keep(answer, tell);
      tell({ stage: null });
    } catch (failed) {
      if (failed instanceof NotKnown) return this.told.stopped();
      console.warn(failed);
      tell({ stage: 'broken' });
    }
    await this.look();
  }

  /** A server that has not prepared the package yet says every second how far it is. */
  async #fetch(tell) {
    const heard = ({ received, total }) => tell({ stage: 'coming', received, total });
    for (; ;) {
      const answer = await this.server.ask('/gate/package?sitting=' + this.sitting, { etag: this.kept?.etag, patience: PACKAGE_PATIENCE, heard });
      if (answer.status !== 202 || this.ended) return answer;
      tell({ stage: 'preparing', received: answer.body.prepared, total: answer.body.people });
    }
  }

  async #keep({ etag, body }, tell) {
    tell({ stage: 'keeping' });
    await this.store.keepPackage(this.sitting, etag, body);
    if (await this.store.queued() === 0) await this.store.unmarkUntil(this.sitting, body.madeAt);
    this.#use({ etag, body });
  }

  #use(kept) {
    this.kept = kept;
    this.told.package(kept.body);
  }
}
