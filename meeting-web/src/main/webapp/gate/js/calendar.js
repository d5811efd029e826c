/** Instants on the congress's own calendar and clock, whatever zone the device is set to. */
const formats = new Map();

/** @returns {day: '2026-11-23', hour: '09:00:00'} */
export function momentIn(zone, at) {
  if (!formats.has(zone)) {
    formats.set(zone, new Intl.DateTimeFormat('en-CA', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit'
    }));
  }
  const part = Object.fromEntries(formats.get(zone).formatToParts(at).map(({ type, value }) => [type, value]));
  return { day: `${part.year}-${part.month}-${part.day}`, hour: `${part.hour}:${part.minute}:${part.second}` };
}

export const dayBefore = day => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);

/** As a sentence tells it: the time, and the day too where it is not that of the scan. */
export function told(instant, zone, scanned, language) {
  const at = new Date(instant), clock = momentIn(zone, at).hour.slice(0, 5).replace(/^0/, '');
  if (momentIn(zone, at).day === momentIn(zone, scanned).day) return clock;
  return new Intl.DateTimeFormat(language, { timeZone: zone, dateStyle: 'medium' }).format(at) + ' ' + clock;
}
