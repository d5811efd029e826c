/**
 * What may go wrong and what is done then: the scenarios of a congress, their drills and their real activations. Part of the context plan.
 * <ul>
 * <li>X1 Every congress begins with the scenarios of RULEBOOK 3, in three languages; each is adapted to the congress, others may be added.
 * <li>X4 A scenario has one open activation at most; a real one breaks off a rehearsal that is open. Rehearsals and real ones are told apart for ever.
 * <li>X5 An activation keeps the steps as they were when it began. What happens is appended to its log and never changed: a step ticked by mistake is
 *     taken back by another line, and a step that was ticked stays as it was ticked first.
 * <li>X6 A step is overdue when its minutes are over and nobody has ticked it; the clock says so, nobody has to.
 * <li>X8 The secretariat, the leadership and security see every scenario; members of groups those that name their group or themselves.
 * <li>X9 Who commands or deputises, the secretariat, the leadership and security may activate. A step is ticked by its group, by the command or by the
 *     secretariat; an activation is closed by the command, the secretariat, the leadership, or whoever began it.
 * <li>X10 Closing ends the steps; lessons may be written then and later.
 * <li>X11 When one begins and when it is over, a letter tells whoever may see it: the command, the members of the groups that lead or take a step, the
 *     secretariat, the leadership and security; not who did it. A rehearsal's letter says that it is one; what the real thing breaks off needs none.
 * <li>X12 While a real one is open every page of whoever may see it says so: what, since when, how many steps are overdue. All screens together cost one
 *     reading in two seconds.
 * </ul>
 */
package meeting.plan.contingency;
