/**
 * The countdown: who does what by when until the opening, and who has looked today. How far one task has come is decided in
 * {@code task.progress}, how all stand together in {@code task.board}; their network is reckoned in {@code task.network}, the daily round is kept in
 * {@code task.round}, files and photos in {@code task.evidence}, templates (C10, C14) in {@code task.template}.
 * <ul>
 * <li>C1 A task has a code that is unique in its congress, a title and a group of the congress; one person is responsible for it, others stand in.
 * <li>C3 A task waits for other tasks of its congress. Nothing waits for itself, directly or in a circle: the circle is refused and shown.
 * <li>C7 The secretariat sees and changes everything, the leadership sees everything, members of a group see and move the tasks of their own groups:
 *     others are absent for them. Of what their tasks wait for, and of what waits for theirs, they see title, group and state.
 * <li>C8 What is settled is not edited; a task that others wait for is not removed, nor is one that was begun.
 * <li>C11 An edit of a version that is no longer current is refused.
 * <li>C13 A countdown that began late finds work done already: the secretariat settles together what was due before the day it began and was not begun.
 *     "Done before" says in words what shows it, counts as settled on the day before the countdown began, and awaits no check, for nobody did it under
 *     this countdown; whoever doubts it sends it back, one by one, and it is planned again. "Not needed" says why, as ever (C5). What was done waits for
 *     nothing that stays open (C4): else all are refused.
 * </ul>
 */
@BoundedContext(name = "task", uses = {"kernel", "congress", "plan"})
package meeting.task;

import meeting.kernel.BoundedContext;
