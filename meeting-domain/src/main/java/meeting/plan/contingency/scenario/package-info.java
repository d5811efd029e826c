/**
 * What a scenario says: its steps, its command, its words; and whether that covers the risk. Part of {@code plan.contingency}, of which it uses nothing.
 * <ul>
 * <li>X2 A scenario names its commander and deputy among the members of the congress's groups, two different people; each step names the group that
 *     takes it and the minutes it has from the beginning.
 * <li>X3 A scenario that cannot happen here is set aside with a reason: "nothing needed" is not "nobody has looked".
 * <li>X7 A risk is covered when somebody commands it, it was rehearsed to the end, and its text is there: steps, words for the chair, who is told.
 * </ul>
 */
package meeting.plan.contingency.scenario;
