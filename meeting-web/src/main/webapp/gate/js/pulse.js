import { clock } from './clock.js';
import { NotKnown } from './server.js';

/** Every few seconds: says how this device is, hears the time and what security decided of it, sends what waits, fetches what has changed. */
const EVERY = 5000, PATIENCE = 4000, PACKAGE_PATIENCE = 60_000, PACKAGE_AT_MOST_EVERY = 30_000;

export class Pulse {
  /**
   * @param parts {store, server, sync, readiness, version}
   * @param told  {link(online), status(answer), package(body), stopped()}
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
      await this.#refresh();
    } catch (failed) {
      if (failed instanceof NotKnown) this.told.stopped();
      else this.link(false);
    }
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

  async #refresh() {
    if (this.kept && (this.kept.body.tag === this.tag || Date.now() - this.fetched < PACKAGE_AT_MOST_EVERY)) return;
    this.fetched = Date.now();
    const answer = await this.server.ask('/gate/package?sitting=' + this.sitting, { etag: this.kept?.etag, patience: PACKAGE_PATIENCE });
    if (answer.status !== 200) return;
    await this.store.keepPackage(this.sitting, answer.etag, answer.body);
    if (await this.store.queued() === 0) await this.store.unmarkUntil(this.sitting, answer.body.madeAt);
    this.#use({ etag: answer.etag, body: answer.body });
  }

  #use(kept) {
    this.kept = kept;
    this.told.package(kept.body);
  }
}
