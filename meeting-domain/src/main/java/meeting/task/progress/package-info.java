/**
 * How far a task has come, and where it may go from here: it knows the one task, not the others. Part of the context task, of which it uses nothing.
 * <ul>
 * <li>C4 A task is ready when all it waits for is settled, that is done or not needed; before that it is neither started nor finished.
 * <li>C5 Done says who did it, when, and what shows it: a note, files and photos (C61, C62). These begin what was ready and come and go until it is checked;
 *     each is told of in the history of its task. "Not needed" and "blocked" say why.
 * <li>C6 Somebody else than the doer checks what is done; whoever finds it wanting sends it back with a reason, and it is in progress again.
 * </ul>
 */
package meeting.task.progress;
