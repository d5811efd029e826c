/**
 * The meeting with which preparation begins: whoever is in charge of a group hears the plan that was approved. Part of the context task.
 * <ul>
 * <li>C81 The first approval of a plan calls the kick-off meeting of the group heads: two days later, T-48 of RULEBOOK 2.3, at nine for an hour, from a
 *     weekend to the Monday; not where the congress opens by then. The secretariat sets day, hour, length and place, or calls it itself.
 * <li>C82 Whoever is in charge of a group is invited by a letter, and written to again when the meeting is moved or told its place.
 * <li>C83 Heads and deputies have the meeting in their calendars, with its place; the secretariat, the leadership and members of groups can read it.
 * </ul>
 */
package meeting.task.kickoff;
