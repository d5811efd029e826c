import { Away } from './server.js';
import { inWords, say } from './texts.js';
import { momentIn } from './calendar.js';

/** Which sitting this gate stands at; what was offered last is kept, so that it can be chosen without a network too. */
const byId = id => document.getElementById(id);
const LONGEST_AGO = 6 * 60 * 60 * 1000;

/** Whether security lets the device work at the sitting, as far as it has heard. */
export function standsAt(device, sitting) {
  const own = device?.sittings ?? [];
  return own.length === 0 || own.includes(sitting);
}

/** @returns the sittings of this device that are not long over, as the server names them now, or those it named last as far as they are still the device's */
async function offered(server, store, device) {
  const since = new Date(Date.now() - LONGEST_AGO).toISOString();
  return (await named(server, store) ?? (await store.fact('sittings') ?? []).filter(each => standsAt(device, each.id)))
    .filter(each => each.status !== 'CANCELLED' && each.signInCloses > since);
}

/** @returns null where the server does not answer */
async function named(server, store) {
  try {
    const { status, body } = await server.ask('/sittings');
    if (status !== 200) return null;
    await store.keep('sittings', body);
    return body;
  } catch (failed) {
    if (!(failed instanceof Away)) throw failed;
    return null;
  }
}

/** The sitting people mean when they name none, as the pages choose it: of those whose doors are open, the one that opened first. */
function ofNow(sittings) {
  const now = new Date().toISOString();
  return sittings.filter(each => each.signInOpens <= now && now < each.signInCloses)
    .reduce((first, each) => first && first.signInOpens <= each.signInOpens ? first : each, undefined);
}

/** @param chosen is told the sitting */
export async function showChoice(server, store, device, chosen) {
  const list = byId('sitting'), form = byId('choose-form'), problem = byId('choose-problem');
  byId('choose-gate').textContent = device.label;
  const sittings = await offered(server, store, device), proposed = ofNow(sittings)?.id;
  list.replaceChildren(...sittings.map(each => new Option(`${when(each)} · ${inWords(each.title)}`, each.id, false, each.id === proposed)));
  const left = await store.fact('sitting'); // whoever changes sittings by the button has forgotten it
  problem.textContent = sittings.length === 0 ? say('gate_app.no-sittings') : left ? say('gate_app.moved', inWords(left.title)) : '';
  problem.hidden = problem.textContent === '';
  form.onsubmit = event => {
    event.preventDefault();
    const sitting = sittings.find(each => each.id === list.value);
    if (!sitting) return;
    byId('choose').hidden = true;
    chosen(sitting);
  };
  byId('choose').hidden = false;
  list.focus();
}

/** Day and time as the device has them; the gate itself goes by the congress's zone. */
export function when(sitting) {
  const shown = { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' };
  return new Intl.DateTimeFormat(document.documentElement.lang, shown).format(new Date(sitting.startsAt));
}

/** The hour it begins, on the congress's clock where that is known. */
export function hourOf(sitting, zone) {
  return zone ? momentIn(zone, new Date(sitting.startsAt)).hour.slice(0, 5).replace(/^0/, '') : when(sitting);
}
