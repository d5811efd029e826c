/**
 * The daily check: each day until the opening every group says how it stands, and silence is not readiness. Part of the context task.
 * <ul>
 * <li>C41 The check begins on the day after the plan's approval, or with the first round that the secretariat opens. From then to the day of the opening,
 *     counted in the congress's zone, each day has one round; it opens by itself at the hour laid down, or before that by the secretariat, once, however
 *     many servers run. Whoever is in charge of a group is told.
 * <li>C42 A round closes at the hour laid down, but not within an hour of its opening; the secretariat may close it before. Who has not answered is silent.
 * <li>C43 A group answers one of three things: confirmed, trouble (in words), nothing needed. "Nothing needed" is no silence, and it is not for a group with
 *     tasks that are due.
 * <li>C44 Silence tells itself, at times after the close that are settings: to whoever is in charge of the group, then to the secretariat, then to the
 *     leadership; each of them once for a group and a day.
 * <li>C45 An answer may be changed until the next day's round opens; it never turns back into silence.
 * <li>C46 Who first answers after the close is late, for good.
 * <li>C47 A member answers for own groups only; the secretariat opens, closes and reads all, the leadership reads all.
 * <li>C48 Who confirms while tasks of the group are late is shown with late tasks, whatever is settled later.
 * <li>C49 With the day's round, whoever is responsible for tasks that are late or due that day is reminded of them.
 * </ul>
 */
package meeting.task.round;
