/**
 * Through whose hands a plan goes: where it stands, and which moves there are. Part of the context plan, of which it uses nothing.
 * <ul>
 * <li>P2 A plan moves DRAFT, CIRCULATED, SUBMITTED, RETURNED or APPROVED, IN_FORCE, CLOSED as {@link meeting.plan.course.PlanMove} says, and every move is
 *     written down.
 * </ul>
 */
package meeting.plan.course;
