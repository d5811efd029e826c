/**
 * Files beside the sections of a plan. Part of the context plan, which it uses through its public doors.
 * <ul>
 * <li>P13 An attachment is of a known kind by its content, bounded in size and number, and has a harmless name (F1 to F3).
 * </ul>
 */
package meeting.plan.attachment;
