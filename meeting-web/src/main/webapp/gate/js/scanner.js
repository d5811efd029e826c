/** The field: what a hand-held scanner types wherever the focus is thought to be, and what a steward types. Always empty and ready again at once. */
const MILLIS_PER_KEY = 35, LONGEST_CODE = 4096;

export class Scanner {
  /** @param entered is told the text, shortened to what a code can be at most, and whether a scanner typed it */
  constructor(form, field, entered) {
    this.field = field;
    this.keys = [];
    form.addEventListener('submit', event => {
      event.preventDefault();
      const text = field.value.slice(0, LONGEST_CODE), scanned = this.#typedByScanner();
      this.clear();
      if (text.trim() !== '') entered(text, scanned);
    });
    field.addEventListener('keydown', event => {
      if (event.key.length === 1) this.keys.push(event.timeStamp);
      if (event.key === 'Escape') this.clear();
    });
    document.addEventListener('keydown', event => { if (this.#isMeant(event)) field.focus(); });
    document.addEventListener('click', event => { if (!event.target.closest('button, a, input, select, dialog, li, label')) this.focus(); });
  }

  clear() {
    this.field.value = '';
    this.keys = [];
  }

  focus() {
    this.field.focus();
  }

  #isMeant(event) {
    return document.activeElement !== this.field && !document.querySelector('dialog[open]') && this.field.checkVisibility()
      && event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey;
  }

  #typedByScanner() {
    const spans = this.keys.slice(1).map((time, at) => time - this.keys[at]);
    return spans.length >= 5 && spans.reduce((sum, span) => sum + span, 0) / spans.length < MILLIS_PER_KEY;
  }
}
