/**
 * All tasks of a congress as they stand on a day, for reading: what is late, ready or critical, what a list shows, how far the congress is from being
 * ready. Part of the context task, of which it uses the ids, {@code task.progress} and {@code task.network}.
 * <ul>
 * <li>C2 A task is due so many days before the opening day, or after it; due dates of what is not settled follow the opening day, what is settled keeps
 *     the day on which it was settled and the day on which it had been due.
 * <li>C9 Earliest and latest days, slack and the critical path are reckoned from today for the whole congress; what a slip or another opening day breaks
 *     is shown before it is saved.
 * <li>C12 Ready is who has settled everything due before the opening; the forecast goes by the pace so far against the plan and by the critical path,
 *     whichever is later, and says which.
 * </ul>
 */
package meeting.task.board;
