import { told } from './calendar.js';
import { LIGHTS, lightOf } from './verdict.js';
import { has, inWords, say } from './texts.js';

/** A4: the headline and the sentence for what the device decided, in the words of the online gate. */
export function headline(verdict, reason) {
  if (lightOf(verdict, reason) === LIGHTS.RED) return say('attendance.headline-refused');
  if (reason === 'ALREADY_OUT') return say('attendance.headline-already-out');
  const look = reason && ['ADMITTED', 'PASSED'].includes(verdict);
  return say('attendance.headline-' + (look ? 'look' : verdict.toLowerCase().replaceAll('_', '-')));
}

/** @param look what was known when it was decided @param zone of the congress */
export function explanation({ verdict, reason, look }, zone, at) {
  const language = document.documentElement.lang, clock = instant => told(instant, zone, at, language);
  const key = 'attendance.' + (reason ?? verdict).toLowerCase().replaceAll('_', '-');
  if (reason === 'TOO_EARLY') return say(key, clock(look.opens));
  if (reason === 'TOO_LATE') return say(key, clock(look.closes));
  if (reason === 'AFTER_SNAPSHOT') return say(key, clock(look.counted));
  const admission = look.stay?.admission;
  if (reason !== 'ALREADY_SIGNED_IN') return has(key) ? say(key) : '';
  return admission ? say(key, clock(admission.at), admission.gate, admission.by) : say('gate_app.already-inside');
}

/** A sealed record, in the shape in which the server tells of a person. */
export function asPerson(record) {
  return record && {
    id: record.id, fullName: record.full, latinName: record.latin, delegation: inWords(record.delegation), unit: record.unit, hasPhoto: record.photo
  };
}
