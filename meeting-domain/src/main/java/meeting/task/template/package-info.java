/**
 * What a countdown is started from. Part of the context task.
 * <ul>
 * <li>C10 A countdown is started from a template, once, while the congress has no task; the first approval of its plan does so by itself,
 *     from the template that the plan names, from the usual one where it names none or one that is gone: the secretariat is told of that. Each task is the
 *     responsibility of who is in charge of its group.
 *     Templates are edited, and made from the countdown of any congress.
 * <li>C14 A template is edited task by task by the rules of a countdown: C1, C3, and what others wait for is not removed (C8). The usual one is not
 *     removed; it can be laid down again as RULEBOOK 2.3 has it. A template says how many days it needs and what would not fit.
 * </ul>
 */
package meeting.task.template;
