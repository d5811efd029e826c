/**
 * Who need not attend although on the roll: the six situations of RULEBOOK 5.6. Part of the context attendance.
 * <ul>
 * <li>QS7 At a Party congress a person of the electorate may be excluded from those who should attend, in six situations and no other, where the superior
 *     agreed and the meeting voted it: more in favour than against and abstaining together. Person, situation, who agreed and when, and the vote are named.
 *     At any other congress nobody is excluded.
 * <li>QS8 An exclusion holds for sittings that end after it was recorded; snapshots taken before never change, and say how many were excluded. Who is
 *     excluded and comes is admitted and counted among the others.
 * <li>QS9 It is undone with a reason, from then on; both stay on record, and nobody is excluded twice at a time.
 * </ul>
 */
package meeting.attendance.exclusion;
