/**
 * What every participant is given at arrival, as a list that the secretariat edits. Part of the context attendance.
 * <ul>
 * <li>AR20 Every congress begins with the usual pack of RULEBOOK 5.4; its items are added, renamed, moved and withdrawn. One that is withdrawn is
 *     handed out no more and stays where it was signed for.
 * <li>AR21 An item has a name in at least one language; no two that are handed out share a name.
 * </ul>
 */
package meeting.attendance.pack;
