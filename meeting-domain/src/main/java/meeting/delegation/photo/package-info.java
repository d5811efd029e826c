/**
 * The photos of the people on the rosters. Part of the context delegation, which it uses through its public doors.
 * <ul>
 * <li>D9 A photo is a JPEG or PNG by its content, bounded in bytes and dimensions, and kept re-encoded at the size of a badge photo.
 * <li>D13 A photo falls short of the form of RULEBOOK 5.1 (R14) if it is smaller than nine tenths of 413 × 579 pixels, or the head does not stand before
 *     plain white (see {@code Backdrop}). That warns and hinders nobody: a clerk passes it over once, until another photo is put in its place. The 80 to
 *     150 KB of the form are those of a file handed in; what is kept is encoded anew, so its bytes say nothing.
 * </ul>
 */
package meeting.delegation.photo;
