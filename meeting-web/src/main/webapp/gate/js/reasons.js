/** What people call the reasons by, and what nobody at a gate may overrule. As `meeting.attendance.Reason` and `Look.judgeByHand` have it. */
const CALLED = {
  R01: ['UNREADABLE', 'NOT_ON_ROSTER', 'WITHDRAWN', 'CODE_FORGED', 'OTHER_CONGRESS', 'KEY_UNKNOWN', 'KEY_ENDED'],
  R02: ['IDENTITY_MISMATCH'],
  R03: ['ALREADY_SIGNED_IN', 'ALREADY_OUT'],
  R04: ['CREDENTIALS_PENDING', 'CREDENTIALS_REFUSED'],
  R05: ['SUSPENDED'],
  R06: ['CODE_LOST'],
  R07: ['CODE_REVOKED', 'BADGE_DAMAGED', 'BADGE_RETURNED', 'BADGE_NOT_HANDED_OUT'],
  R08: ['BADGE_NOT_YET_VALID', 'BADGE_EXPIRED', 'TOO_EARLY', 'TOO_LATE', 'SITTING_CANCELLED', 'WRONG_ZONE', 'WRONG_TIME', 'VOTING', 'ESCORT_NEEDED',
    'NOT_SIGNED_IN'],
  R09: ['AFTER_SNAPSHOT'],
  R10: ['SUBSTITUTE'],
  R11: ['LEAVE_ENDS'],
  R16: ['NAMESAKE'],
  R17: ['SIGNED_FOR_ANOTHER']
};
const FOR_GOOD = ['WITHDRAWN', 'SUSPENDED', 'SITTING_CANCELLED', ...['R02', 'R10', 'R17'].flatMap(code => CALLED[code])];

/** @returns R01 to R17, empty where there is no reason */
export const codeOf = reason => Object.keys(CALLED).find(code => CALLED[code].includes(reason)) ?? '';

/** A6, PR5, PR6: whether who may overrule could let this person in. */
export const mayBeOverruled = ({ verdict, reason, person }) => verdict === 'REFUSED' && Boolean(person) && !FOR_GOOD.includes(reason);

/** R02, R10, R17: whether the steward may still say that it is not this person. */
export const mayBeAnother = ({ verdict, person }) => Boolean(person) && ['ADMITTED', 'REPEATED'].includes(verdict);
