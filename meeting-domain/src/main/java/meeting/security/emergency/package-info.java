/**
 * The list on paper for when everything else fails, and what was ticked on it. Part of the context security.
 * <ul>
 * <li>SC19 A list is drawn for one sitting and does not change afterwards: who stands on it, under which number and in which section is kept, so that what
 *     was ticked on paper means the same people however the roster changes. Everybody stands on it who may come, by delegation in the congress's order of
 *     names; who belongs to none stands in the last section.
 * <li>SC20 Ticks are entered section by section, as numbers and ranges ("1-14, 17"). Nothing is kept unless as many are ticked as the sheet counts.
 * <li>SC21 Each tick is an entry by hand with its reason and the sheet's time (A6). Who is in already stays in: entering a section twice changes nothing. Who
 *     may not be admitted is told by name and reason, and ticks = admitted + in already + refused.
 * </ul>
 */
package meeting.security.emergency;
