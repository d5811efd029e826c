import { decideAccess } from './access.js';
import { momentIn } from './calendar.js';

/**
 * A4–A6, BG7, AC3–AC5, PR1–PR3: what a scan leads to, decided by the device alone. The same rule as
 * `meeting.attendance.door.Look.judge`; one table of cases, `gate-cases.json`, is run through both.
 */
const OF_PROBLEM = {
  UNREADABLE: 'UNREADABLE', FORGED: 'CODE_FORGED', OTHER_CONGRESS: 'OTHER_CONGRESS', UNKNOWN_KEY: 'KEY_UNKNOWN', KEY_ENDED: 'KEY_ENDED',
  NOT_YET_VALID: 'BADGE_NOT_YET_VALID', EXPIRED: 'BADGE_EXPIRED'
};
const OF_BADGE = { LOST: 'CODE_LOST', REVOKED: 'CODE_REVOKED', DAMAGED: 'BADGE_DAMAGED', RETURNED: 'BADGE_RETURNED' };
const HANDED_OUT = ['ISSUED', 'REISSUED'], IN = ['ADMITTED', 'PASSED', 'WENT_OUT'];

const refused = reason => ({ verdict: 'REFUSED', reason });
const isIn = stay => IN.includes(stay?.verdict);

/**
 * @param look {cancelled, opens, closes, codeState, person, standing, credentials, namesake, onLeave, counted, zone and direction of the device,
 *   badge: {type, state, from, until} or null, stay: {verdict, zone} of the person's last change or null}
 * @param said IN | OUT, where the device serves both
 * @param problem why what was read is not believed; null if it is
 * @param access {zone: that of the clock, types, rules, votingOpen, strict}
 */
export function judge(look, at, said, problem, access) {
  if (!look.person) return refused(problem ? OF_PROBLEM[problem] : 'NOT_ON_ROSTER');
  if (look.codeState === 'LOST') return refused('CODE_LOST');
  if (look.codeState === 'REVOKED') return refused('CODE_REVOKED');
  if (problem) return refused(OF_PROBLEM[problem]);
  if (wayOf(look.direction, said) === 'OUT') return judgeGoingOut(look.stay);
  if (look.cancelled || look.standing !== 'ACTIVE') return judgeByHand(look, at);
  const fault = look.badge && faultOf(look.badge, at, access);
  if (fault) return refused(fault);
  const passage = look.badge && look.zone ? decideAccess(access, look.badge.type, look.zone, at) : 'ALLOWED';
  if (!['ALLOWED', 'ESCORTED'].includes(passage)) return refused(passage);
  const early = isIn(look.stay) ? null : notYet(look, at);
  return early ? refused(early) : escorted(judgeByHand(look, at), passage);
}

/** What only who is not in yet is asked for. */
function notYet(look, at) {
  if (look.credentials === 'PENDING') return 'CREDENTIALS_PENDING';
  if (look.credentials === 'REFUSED') return 'CREDENTIALS_REFUSED';
  if (at < look.opens) return 'TOO_EARLY';
  return at >= look.closes ? 'TOO_LATE' : null;
}

/** BG7: why a badge opens nothing; null if it does. A person without one has no state. */
function faultOf(badge, at, access) {
  if (!badge.state) return null;
  if (OF_BADGE[badge.state]) return OF_BADGE[badge.state];
  if (access.strict && !HANDED_OUT.includes(badge.state)) return 'BADGE_NOT_HANDED_OUT';
  const { day } = momentIn(access.zone, at);
  if (badge.from && day < badge.from) return 'BADGE_NOT_YET_VALID';
  return badge.until && day > badge.until ? 'BADGE_EXPIRED' : null;
}

/** AC4: whoever goes in and must not go alone is told so before anything else. */
function escorted(ruling, passage) {
  return passage === 'ESCORTED' && ['ADMITTED', 'PASSED'].includes(ruling.verdict) ? { ...ruling, reason: 'ESCORT_NEEDED' } : ruling;
}

/** A6: what no gate may overrule, and whether the person is in already. */
export function judgeByHand(look, at) {
  if (look.standing === 'WITHDRAWN') return refused('WITHDRAWN');
  if (look.standing === 'SUSPENDED') return refused('SUSPENDED');
  if (look.cancelled) return refused('SITTING_CANCELLED');
  if (isIn(look.stay) && isElsewhere(look.stay, look.zone)) return { verdict: 'PASSED', reason: null };
  if (isIn(look.stay)) return { verdict: 'REPEATED', reason: 'ALREADY_SIGNED_IN' };
  return { verdict: 'ADMITTED', reason: remark(look, at) };
}

/** First what is to be done, then what is only to be known. */
function remark(look, at) {
  if (look.onLeave) return 'LEAVE_ENDS';
  if (look.namesake) return 'NAMESAKE';
  return look.counted && at > look.counted ? 'AFTER_SNAPSHOT' : null;
}

/** PR2: whoever is in may go out, whatever became of the person since. */
function judgeGoingOut(stay) {
  if (!isIn(stay)) return refused('NOT_SIGNED_IN');
  return stay.verdict === 'WENT_OUT' ? { verdict: 'REPEATED', reason: 'ALREADY_OUT' } : { verdict: 'WENT_OUT', reason: null };
}

/** PR3: whether going in here leads anywhere the person is not yet. */
const isElsewhere = (stay, zone) => stay.verdict === 'WENT_OUT' || Boolean(zone) && zone !== stay.zone;

/** PR1: what security decided of the device comes first. */
const wayOf = (direction, said) => direction === 'BOTH' ? said || 'IN' : direction;
