/**
 * The daily check as it is shown: groups by days, a cell for what each of them said, and silence where nothing was (C43 to C48). Part of {@code task.round},
 * of which it uses nothing.
 */
package meeting.task.round.matrix;
