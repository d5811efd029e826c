import { codeOf } from './reasons.js';

/** One colour, one verdict, one name, one reason; after a while the gate says again that it is ready. */
const READY_AFTER = 8000;

export const LIGHTS = {
  GREEN: { colour: 'yes', sound: [[880, .12]] },
  AMBER: { colour: 'look', sound: [[560, .1], [560, .1]] },
  RED: { colour: 'no', sound: [[196, .45]] }
};

/** A4: what a steward sees before reading. As `meeting.attendance.SignInAnswer` has it. */
export function lightOf(verdict, reason) {
  if (verdict === 'REFUSED' || (verdict === 'WENT_OUT' && reason)) return LIGHTS.RED;
  return ['ADMITTED', 'PASSED', 'WENT_OUT'].includes(verdict) && !reason ? LIGHTS.GREEN : LIGHTS.AMBER;
}

/** Latin first, the local script beside it; the other way round for readers of Chinese. */
export function names(person, language) {
  const both = [person.latinName, person.fullName].filter((name, at, all) => name && all.indexOf(name) === at);
  return (language.startsWith('zh') ? both.reverse() : both).join(' ');
}

export class Board {
  /**
   * @param root   the screen; within it: verdict, who, from, rule, why, photo, initial
   * @param ready  the word for being ready
   * @param play   tones
   * @param photo  address of a person's photo, or a promise of it
   * @param isBusy while it is, the screen does not go back to ready
   */
  constructor(root, { ready, play, photo, isBusy = () => false }) {
    Object.assign(this, { root, readyWord: ready, play, photo, isBusy });
    this.part = id => root.querySelector('#' + id);
  }

  /** @param about {person, reason} that it was decided of */
  paint(light, headline, why, { person = null, reason = null } = {}, note = '') {
    clearTimeout(this.timer);
    this.root.className = 'gate ' + light.colour;
    this.part('verdict').textContent = headline;
    this.part('who').textContent = person ? names(person, document.documentElement.lang) : '';
    this.part('from').textContent = person ? [person.delegation, person.unit].filter(Boolean).join(' · ') : '';
    this.part('rule').textContent = codeOf(reason);
    this.part('why').textContent = why || '';
    if (this.part('note')) this.part('note').textContent = note;
    this.#picture(person);
    this.play(light.sound);
    this.timer = setTimeout(() => this.ready(), READY_AFTER);
  }

  ready() {
    if (this.isBusy()) return;
    clearTimeout(this.timer);
    this.root.className = 'gate ready';
    this.part('verdict').textContent = this.readyWord();
    for (const id of ['who', 'from', 'rule', 'why', 'note']) if (this.part(id)) this.part(id).textContent = '';
  }

  async #picture(person) {
    const photo = this.part('photo'), initial = this.part('initial'), shown = this.shown = {};
    photo.hidden = true;
    photo.removeAttribute('src');
    initial.parentElement.hidden = !person;
    initial.textContent = person ? Array.from(person.latinName && !person.fullName ? person.latinName : person.fullName)[0] : '';
    if (!person?.hasPhoto) return;
    const address = await this.photo(person);
    if (!address || shown !== this.shown) return;
    photo.onload = () => { photo.hidden = false; initial.textContent = ''; };
    photo.src = address;
  }
}
