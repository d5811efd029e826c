import { dayBefore, momentIn } from './calendar.js';

/** AC3–AC5: who may go where and when, as `meeting.accreditation.access.AccessMatrix` decides it. */
const OF_THE_VOTE = ['Z2', 'Z5'];

/**
 * @param matrix {zone: that of the clock, types: [{code, staff, election}], votingOpen,
 *   rules: [{type, zone, fromDay, untilDay, fromHour, untilHour, escorted}]}
 * @returns ALLOWED | ESCORTED | WRONG_ZONE | WRONG_TIME | VOTING
 */
export function decideAccess(matrix, type, zone, at) {
  const known = matrix.types.find(each => each.code === type), meant = matrix.rules.filter(rule => rule.type === type && rule.zone === zone);
  if (!known || meant.length === 0) return 'WRONG_ZONE';
  if (matrix.votingOpen && OF_THE_VOTE.includes(zone) && known.staff && !known.election) return 'VOTING';
  const moment = momentIn(matrix.zone, at), holding = meant.filter(rule => holds(rule, moment));
  if (holding.length === 0) return 'WRONG_TIME';
  return holding.every(rule => rule.escorted) ? 'ESCORTED' : 'ALLOWED';
}

/** Hours that end before they begin run over midnight and belong to the day they began on. */
function holds(rule, { day, hour }) {
  const begun = !rule.fromHour || hour >= whole(rule.fromHour), over = rule.untilHour && hour >= whole(rule.untilHour);
  const overMidnight = rule.fromHour && rule.untilHour && whole(rule.untilHour) < whole(rule.fromHour);
  if (!overMidnight) return holdsOn(rule, day) && begun && !over;
  return begun && holdsOn(rule, day) || !over && holdsOn(rule, dayBefore(day));
}

const holdsOn = (rule, day) => (!rule.fromDay || day >= rule.fromDay) && (!rule.untilDay || day <= rule.untilDay);

const whole = hour => hour.length === 5 ? hour + ':00' : hour;
