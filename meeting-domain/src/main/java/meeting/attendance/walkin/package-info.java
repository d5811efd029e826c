/**
 * People who come to a desk and are on no roster. Part of the context attendance.
 * <ul>
 * <li>AR13 A desk asks for a walk-in with the name, as what the person attends, and why; another person of the secretariat approves or refuses it, never
 *     the one who asked.
 * <li>AR14 Who is approved is enrolled and has arrived at the desk that asked, in one transaction; a refusal says why. Both are final.
 * </ul>
 */
package meeting.attendance.walkin;
