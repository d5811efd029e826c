/**
 * Where a gate that worked alone and the server could not both be right. Part of the context attendance, which it uses through its public doors.
 * <ul>
 * <li>CF1 A scan that was handed in is a conflict where the device let in whom the server does not, or held for signed in who is not (PR7). It is listed
 *     until somebody of security has acknowledged it with a note; then it stays listed as settled, with who, when and what. Nothing settles itself.
 * </ul>
 */
package meeting.attendance.conflict;
