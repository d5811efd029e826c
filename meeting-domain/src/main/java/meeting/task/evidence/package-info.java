/**
 * What shows that a task is done: files and photos beside its note. Part of the context task, which it uses through its public doors.
 * <ul>
 * <li>C61 Evidence is of a known kind by its content, bounded in size and number, and has a harmless name (F1 to F3); a photo is shown small (F4).
 * <li>C62 Who moves a task adds evidence until the task is checked; until then who added it takes it back, and nobody else does. Who sees the task sees
 *     its evidence; it is absent for others (C7).
 * </ul>
 */
package meeting.task.evidence;
