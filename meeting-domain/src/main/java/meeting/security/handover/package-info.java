/**
 * The note at the end of a shift. Part of the context security.
 * <ul>
 * <li>SC7 What is open gathers itself: incidents, alarms that nobody has acknowledged, posts that stand unmanned. Confidential incidents stand in it for who
 *     may see them and for nobody else (SC3).
 * <li>SC8 Both sign: the giver writes and signs, the taker, another person, accepts. Until then the shift is the giver's, and its desk hands over nothing
 *     else (RULEBOOK 8.1).
 * <li>SC9 While a major incident is open that is not confidential, the note says which leader in charge was told.
 * <li>SC10 A signed note is never changed; the taker adds own words, once, when accepting.
 * </ul>
 */
package meeting.security.handover;
