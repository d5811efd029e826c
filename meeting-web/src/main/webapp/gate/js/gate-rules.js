/**
 * A4–A6, A8, PR: what a scan leads to, decided by the device alone. The same rule as `meeting.attendance.Look.judge`; one table of cases,
 * `gate-cases.json`, is run through both.
 */
const refused = reason => ({ verdict: 'REFUSED', reason });

/** @param look everything a gate must know to decide: see Look */
export function judge(look, at) {
  if (!look.person) return refused(look.readable ? 'NOT_ON_ROSTER' : 'UNREADABLE');
  if (look.codeState === 'LOST') return refused('CODE_LOST');
  if (look.codeState === 'REVOKED') return refused('CODE_REVOKED');
  if (look.cancelled || look.standing !== 'ACTIVE' || look.inside) return judgeByHand(look);
  if (look.credentials === 'PENDING') return refused('CREDENTIALS_PENDING');
  if (look.credentials === 'REFUSED') return refused('CREDENTIALS_REFUSED');
  if (at < look.opens) return refused('TOO_EARLY');
  if (at >= look.closes) return refused('TOO_LATE');
  return judgeByHand(look);
}

function judgeByHand(look) {
  if (look.standing === 'WITHDRAWN') return refused('WITHDRAWN');
  if (look.standing === 'SUSPENDED') return refused('SUSPENDED');
  if (look.cancelled) return refused('SITTING_CANCELLED');
  if (look.inside) return { verdict: 'REPEATED', reason: 'ALREADY_SIGNED_IN' };
  return { verdict: 'ADMITTED', reason: look.namesake ? 'NAMESAKE' : null };
}
