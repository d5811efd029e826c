/**
 * What is held when and where: the sittings of a congress and the hours in which people sign in to them.
 * <ul>
 * <li>T1 A sitting has a title and starts before it ends.
 * <li>T2 A sitting is held in a hall of its own congress.
 * <li>T3 Sign-in opens some minutes before the start and closes some minutes after it: the congress's minutes, unless the sitting has its own;
 *     when the congress changes its minutes, the sittings without their own follow.
 * <li>T4 A sitting is cancelled with a reason, once; it stays in the schedule, accepts no sign-in and no edit.
 * <li>T5 An edit of a version that is no longer current is refused.
 * </ul>
 */
@BoundedContext(name = "agenda", uses = {"kernel", "congress"})
package meeting.agenda;

import meeting.kernel.BoundedContext;
