/** The words of the three languages, from the server's own bundles; kept by the service worker, so that they are there without a server too. */
const LANGUAGES = ['en', 'es', 'zh-CN'], KEPT = 'plenum-gate-language';
let words = {};

export const language = {
  all: LANGUAGES,

  /** What its readers call it. */
  own: tag => new Intl.DisplayNames(tag, { type: 'language' }).of(tag.split('-')[0]),

  /** The one chosen on this device, else the nearest the browser asks for. */
  chosen() {
    const wanted = [localStorage.getItem(KEPT), ...navigator.languages].filter(Boolean);
    return wanted.map(tag => LANGUAGES.find(each => each.split('-')[0] === tag.split('-')[0])).find(Boolean) || 'en';
  },

  async use(tag) {
    localStorage.setItem(KEPT, tag);
    const reply = await fetch('texts.json?lang=' + tag);
    words = await reply.json();
    document.documentElement.lang = tag;
    for (const each of document.querySelectorAll('[data-text]')) each.textContent = say(each.dataset.text);
    for (const each of document.querySelectorAll('[data-label]')) each.setAttribute('aria-label', say(each.dataset.label));
    for (const each of document.querySelectorAll('[data-hint]')) each.placeholder = say(each.dataset.hint);
  }
};

/** The text under a key with its arguments in their places; the key itself in angle brackets if there is none. */
export function say(key, ...values) {
  if (!(key in words)) return `⟨${key}⟩`;
  return words[key].replace(/''/g, '’').replace(/\{(\d)\}/g, (place, at) => values[at] ?? '');
}

export const has = key => key in words;

/** A name in the language of the screen, else in any. */
export function inWords(text) {
  const tag = document.documentElement.lang.split('-')[0];
  return text ? text[tag] || text.en || text.zh || text.es || '' : '';
}
