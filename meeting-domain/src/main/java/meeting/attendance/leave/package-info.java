/**
 * Leave from sittings: who asks for it, who grants it, and what presence does to it. Part of the context attendance.
 * <ul>
 * <li>LV1 Leave is asked for a person of the congress, for sittings that are held and not over, for one of the reasons of RULEBOOK 5.5; it lasts from
 *     the beginning of the first to the end of the last.
 * <li>LV2 Nobody is on leave twice from one sitting, nor asked for twice.
 * <li>LV3 The case follows from the sittings alone: one that elects, the whole session, its end, more than a day, one sitting, or a part. The chain of offices
 *     follows from the case, as the congress has it; else as RULEBOOK 5.5 has it for the kind of congress.
 * <li>LV4 Offices decide in the order of the chain, each recorded by who holds its role; one refusal ends the request, the last consent grants it.
 *     Who is only informed is informed then. Without a delegation the consent of its head is the secretariat's.
 * <li>LV5 Granted leave counts at once (A8) and never shrinks the quorum (A9). Presence counts more: who signs in is present, and told that the leave ends
 *     (R11); the secretariat confirms it, and the leave ends with the first sitting attended, while earlier ones stay excused.
 * <li>LV6 Consent to miss an election is given before the sitting that elects begins, never after.
 * <li>LV7 Who asked may withdraw, a leave in force too: sittings that have begun stay excused. The secretariat can cancel with a reason.
 * <li>LV8 Staff of a delegation see its leaves only. Why somebody is ill is read by those who decide and by who asked, by nobody else.
 * <li>LV9 Who decides next is told by a letter, who asked is told the outcome; neither says why somebody is absent.
 * </ul>
 */
package meeting.attendance.leave;
