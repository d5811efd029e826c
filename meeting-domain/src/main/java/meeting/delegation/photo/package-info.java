/**
 * The photos of the people on the rosters. Part of the context delegation, which it uses through its public doors.
 * <ul>
 * <li>D9 A photo is a JPEG or PNG by its content, bounded in bytes and dimensions, and kept re-encoded at the size of a badge photo.
 * </ul>
 */
package meeting.delegation.photo;
