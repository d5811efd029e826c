import { say } from './texts.js';

/** How far the first package of a sitting has come: nobody opens a door without knowing, and nobody waits before a screen that says nothing. */
const byId = id => document.getElementById(id);
const QUARTER = 0.25;

export class Loading {
  constructor() {
    this.state = { stage: null };
  }

  /** @param state {stage: 'asking', 'preparing', 'coming', 'keeping', 'broken' or null, received, total} */
  show(state) {
    this.state = state;
    byId('loading').hidden = state.stage === null;
    byId('loading-words').textContent = this.words;
    byId('loading-bar').hidden = state.stage === 'broken';
    if (this.part === null) byId('loading-bar').removeAttribute('value');
    else byId('loading-bar').value = this.part;
    this.#announce();
  }

  get underWay() {
    return this.state.stage !== null && this.state.stage !== 'broken';
  }

  /** Between 0 and 1; null where nobody knows how much there is. */
  get part() {
    return this.state.total > 0 ? Math.min(1, this.state.received / this.state.total) : null;
  }

  get percent() {
    return this.part === null ? '' : inNumbers(this.part, { style: 'percent' });
  }

  get words() {
    const { stage, received, total } = this.state;
    if (stage === 'asking') return say('gate_app.load-asking');
    if (stage === 'preparing') return say('gate_app.load-preparing', inNumbers(received), inNumbers(total));
    if (stage === 'keeping') return say('gate_app.load-keeping');
    if (stage === 'broken') return say('gate_app.load-broken');
    if (stage !== 'coming') return '';
    return this.part === null ? say('gate_app.load-coming', size(received)) : say('gate_app.load-coming-part', this.percent, size(total));
  }

  /** Each quarter is said once: a number at every piece would drown the door. */
  #announce() {
    const step = this.state.stage + Math.floor((this.part ?? 0) / QUARTER);
    if (step !== this.step) byId('loading-said').textContent = this.words;
    this.step = step;
  }
}

function size(bytes) {
  const large = bytes >= 1_000_000;
  return inNumbers(bytes / (large ? 1_000_000 : 1000), { style: 'unit', unit: large ? 'megabyte' : 'kilobyte', maximumFractionDigits: large ? 1 : 0 });
}

function inNumbers(number, shown) {
  return new Intl.NumberFormat(document.documentElement.lang, shown).format(number);
}
