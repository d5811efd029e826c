/**
 * The countdown: who does what by when until the opening, and who has looked today. The network of tasks is reckoned in {@code task.network}, the daily
 * round is kept in {@code task.round}, files and photos in {@code task.evidence}, templates (C10, C14) in {@code task.template}.
 * <ul>
 * <li>C1 A task has a code that is unique in its congress, a title and a group of the congress; one person is responsible for it, others stand in.
 * <li>C2 A task is due so many days before the opening day, or after it; due dates of what is not settled follow the opening day, what is settled keeps
 *     the day on which it was settled and the day on which it had been due.
 * <li>C3 A task waits for other tasks of its congress. Nothing waits for itself, directly or in a circle: the circle is refused and shown.
 * <li>C4 A task is ready when all it waits for is settled, that is done or not needed; before that it is neither started nor finished.
 * <li>C5 Done says who did it, when, and what shows it: a note, files and photos (C61, C62). These begin what was ready and come and go until it is checked;
 *     each is told of in the history of its task. "Not needed" and "blocked" say why.
 * <li>C6 Somebody else than the doer checks what is done; whoever finds it wanting sends it back with a reason, and it is in progress again.
 * <li>C7 The secretariat sees and changes everything, the leadership sees everything, members of a group see and move the tasks of their own groups:
 *     others are absent for them. Of what their tasks wait for, and of what waits for theirs, they see title, group and state.
 * <li>C8 What is settled is not edited; a task that others wait for is not removed, nor is one that was begun.
 * <li>C9 Earliest and latest days, slack and the critical path are reckoned from today for the whole congress; what a slip or another opening day breaks
 *     is shown before it is saved.
 * <li>C11 An edit of a version that is no longer current is refused.
 * <li>C12 Ready is who has settled everything due before the opening; the forecast goes by the pace so far against the plan and by the critical path,
 *     whichever is later, and says which.
 * <li>C13 A countdown that began late finds work done already: the secretariat settles together what was due before the day it began and was not begun.
 *     "Done before" says in words what shows it, counts as settled on the day before the countdown began, and awaits no check, for nobody did it under
 *     this countdown; whoever doubts it sends it back, one by one, and it is planned again. "Not needed" says why, as ever (C5). What was done waits for
 *     nothing that stays open (C4): else all are refused.
 * </ul>
 */
@BoundedContext(name = "task", uses = {"kernel", "congress", "plan"})
package meeting.task;

import meeting.kernel.BoundedContext;
