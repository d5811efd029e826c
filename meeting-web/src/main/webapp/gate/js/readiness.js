import { clock } from './clock.js';
import { momentIn } from './calendar.js';
import { say } from './texts.js';

/** Whether this device could work alone at its sitting, before doors open: one light, and behind it what each part of it says. */
const SHOWN = ['package', 'keys', 'storage', 'clock', 'camera', 'shell'];

export class Readiness {
  constructor() {
    this.checks = Object.fromEntries(SHOWN.map(name => [name, false]));
    this.scanner = false;
  }

  /** @param body of the sitting's package, null without one */
  async look(body) {
    const storage = navigator.storage;
    this.madeAt = body && momentIn(body.congress.zone, new Date(body.madeAt)).hour.slice(0, 5);
    this.checks = {
      package: Boolean(body),
      keys: Boolean(body?.keys) && await canVerify(),
      storage: Boolean(await storage?.persisted?.() || await storage?.persist?.()) || await isRoomy(storage),
      clock: !clock.wrong,
      camera: this.scanner || await hasCamera(),
      shell: Boolean(navigator.serviceWorker?.controller)
    };
    return this.checks;
  }

  get ready() {
    return SHOWN.every(name => this.checks[name]);
  }

  /** For the server, which knows no shell. */
  report() {
    const { shell, ...known } = this.checks;
    return { ...known, storage: known.storage && shell };
  }

  /** @param loading how far the package has come, where it is on its way; the keys come along with it */
  paint(list, loading) {
    list.replaceChildren(...SHOWN.filter(name => name !== 'keys' || this.checks.keys || !loading).map(name => {
      const row = document.createElement('li'), yes = this.checks[name];
      row.className = yes ? 'yes' : 'no';
      row.textContent = name === 'package' && !yes && loading || say(`gate_app.${name}-${yes ? 'yes' : 'no'}`, name === 'clock' ? Math.round(Math.abs(clock.offset) / 1000) : this.madeAt);
      return row;
    }));
  }
}

/** Browsers have learnt to verify Ed25519 at different times. */
export async function canVerify() {
  try {
    await crypto.subtle.importKey('raw', new Uint8Array(32), 'Ed25519', false, ['verify']);
    return true;
  } catch (unknown) {
    return false;
  }
}

/** A browser that asks nobody about keeping data keeps it while there is room: a thousand times what a day's queue needs. */
async function isRoomy(storage) {
  const { quota = 0, usage = 0 } = await storage?.estimate?.() ?? {};
  return quota - usage > 1_000_000_000;
}

async function hasCamera() {
  const devices = await navigator.mediaDevices?.enumerateDevices?.().catch(() => []) ?? [];
  return devices.some(device => device.kind === 'videoinput');
}
