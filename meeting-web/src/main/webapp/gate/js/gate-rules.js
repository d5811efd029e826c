/**
 * A4–A6, PR1–PR3: what a scan leads to, decided by the device alone. The same rule as `meeting.attendance.Look.judge`; one table of cases,
 * `gate-cases.json`, is run through both.
 */
const OF_PROBLEM = {
  UNREADABLE: 'UNREADABLE', FORGED: 'CODE_FORGED', OTHER_CONGRESS: 'OTHER_CONGRESS', UNKNOWN_KEY: 'KEY_UNKNOWN', KEY_ENDED: 'KEY_ENDED',
  NOT_YET_VALID: 'BADGE_NOT_YET_VALID', EXPIRED: 'BADGE_EXPIRED'
};
const IN = ['ADMITTED', 'PASSED', 'WENT_OUT'];

const refused = reason => ({ verdict: 'REFUSED', reason });
const isIn = stay => IN.includes(stay?.verdict);

/**
 * @param look {cancelled, opens, closes, codeState, person, standing, credentials, namesake, onLeave, counted, zone and direction of the device,
 *   stay: {verdict, zone} of the person's last change or null}
 * @param said IN | OUT, where the device serves both
 * @param problem why what was read is not believed; null if it is
 */
export function judge(look, at, said, problem) {
  if (!look.person) return refused(problem ? OF_PROBLEM[problem] : 'NOT_ON_ROSTER');
  if (look.codeState === 'LOST') return refused('CODE_LOST');
  if (look.codeState === 'REVOKED') return refused('CODE_REVOKED');
  if (problem) return refused(OF_PROBLEM[problem]);
  if (wayOf(look.direction, said) === 'OUT') return judgeGoingOut(look.stay);
  if (look.cancelled || look.standing !== 'ACTIVE' || isIn(look.stay)) return judgeByHand(look, at);
  if (look.credentials === 'PENDING') return refused('CREDENTIALS_PENDING');
  if (look.credentials === 'REFUSED') return refused('CREDENTIALS_REFUSED');
  if (at < look.opens) return refused('TOO_EARLY');
  if (at >= look.closes) return refused('TOO_LATE');
  return judgeByHand(look, at);
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
