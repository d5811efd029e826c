/**
 * Where those who signed in to a sitting are now: inside and in which zone, out for a while, or gone. Part of the context attendance, which it uses
 * through its public doors.
 * <ul>
 * <li>PR8 Whoever is signed in is in one place: inside, in the zone of the gate last passed, or outside, since the last turn. Nobody is counted twice,
 *     whatever the gates: inside of all zones + outside = signed in ≤ people on the roster.
 * <li>PR9 Who is outside is out for a while as long as the sitting lasts, and has left once it has ended or been cancelled. Nobody is written down as having
 *     left: who comes back is inside again. Who passed no way out counts as inside, after the end too.
 * <li>PR10 Whoever is in the building is counted, guests and those withdrawn meanwhile too: this is who must be found in a fire, not a quorum.
 * <li>PR11 Numbers are for leadership too, names for security and the secretariat only.
 * </ul>
 */
package meeting.attendance.presence;
