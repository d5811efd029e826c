/**
 * When the daily check opens and closes, and whom silence tells itself to after how many minutes: settings, held against the hour at the congress (C42, C44).
 * Part of {@code task.round}, of which it uses nothing.
 */
package meeting.task.round.hours;
