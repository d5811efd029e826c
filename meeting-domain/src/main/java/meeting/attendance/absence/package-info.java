/**
 * Who stayed away without leave. Part of the context attendance.
 * <ul>
 * <li>AB1 Absent without leave is who was expected at a plenary or preparatory meeting that is over, is neither signed in nor excused, and could have come:
 *     a suspended person could not. Leave granted afterwards, or a scan uploaded late, takes the absence away.
 * <li>AB2 Two absences without leave end a mandate (RULEBOOK 5.5), so the first is shown already.
 * <li>AB3 Once a sitting is over the secretariat is told by one letter how many were absent without leave, and how many of them not for the first time; not
 *     of sittings that ended more than two days ago.
 * <li>AB4 Staff of delegations see their own people only.
 * <li>AB5 The first absence is a warning; the second, and every further one, is an alarm on the home page of the secretariat and of the delegation's own
 *     liaison officers, until the secretariat has answered it with a note of what was done. The answer is kept; a further absence sounds anew, and an absence
 *     that is taken away (AB1) takes its alarm along.
 * <li>AB6 Liaison officers see that an alarm of their delegation was answered, by whom and when; the note is the secretariat's.
 * </ul>
 */
package meeting.attendance.absence;
