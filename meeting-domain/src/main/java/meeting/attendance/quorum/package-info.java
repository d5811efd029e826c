/**
 * Whether a sitting can be held: the quorum counted at an instant, and what the chair says of it. Part of the context attendance.
 * <ul>
 * <li>QS1 A snapshot is numbered within its sitting, signed with time and actor, and never rewritten: the database refuses to change or remove one.
 * <li>QS2 In a snapshot and in each of its delegations: expected = present + sick leave + personal leave + other leave + absent. Family and other reasons
 *     are personal leave; duty and abroad are other leave.
 * <li>QS3 The quorum is the congress's own rule, or that of an election profile of RULEBOOK 7.1; it is met when as many are present as it requires, by
 *     exact fractions, inclusive or exclusive as the rule has it. Leave never shrinks it.
 * <li>QS4 Who comes after the latest snapshot is admitted, told so (R09), and changes nothing of it; before an election a new one is taken.
 * <li>QS5 A congress without a legal quorum is counted all the same; nothing is required of it.
 * <li>QS6 Each delegation counts itself before a sitting; the latest count stands beside the scans, and where they differ both sides are told (R15).
 *     Staff of a delegation count theirs only.
 * <li>QS10 Leadership reads how every meeting of the whole congress stands, as its latest snapshot has it, and changes nothing. Before the first snapshot
 *     it is shown the heads of the moment, said to be not counted yet.
 * </ul>
 */
package meeting.attendance.quorum;
