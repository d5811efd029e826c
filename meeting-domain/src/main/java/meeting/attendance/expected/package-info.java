/**
 * Who is still to come to a congress, and how the desks stand up to it. Part of the context attendance.
 * <ul>
 * <li>AR8 Expected at a congress is everybody who is active, and expected = arrived + missing, by delegation and in all. Staff confined to delegations see
 *     these only (A10).
 * <li>AR9 Who rings a missing person notes whether the person was reached and when the person says to come; notes are added, never changed.
 * <li>AR10 Arrivals are held by the hour against what arrival times promised; what a person said last counts as the promise.
 * <li>AR11 Desks needed = the peak hour's arrivals a minute × minutes a person / 0.8, rounded up (RULEBOOK 5.4).
 * <li>AR12 The last is in by the latest promise that is still to come; those without one, or past it, come at the pace of the last hour.
 * </ul>
 */
package meeting.attendance.expected;
