/**
 * The log of what happened and what was done about it. Part of the context security.
 * <ul>
 * <li>SC1 An incident has a number, a severity, a place, a time and an account; it is open until it is closed with its result.
 *     Whoever may read it reads the zone of the place by its name, although the rules for the zone are for security and the secretariat.
 * <li>SC2 What was written stays: every follow-up is a new entry with its time and author, a correction names the entry it corrects, and both may be added
 *     after the end.
 * <li>SC3 A confidential incident is there for who reported it and for those named, and for nobody else: in no list, count, export or note, in no audit
 *     trail, and numbered in a row of its own so that no gap tells of it. Who is among the named may name further people of security or of the leadership;
 *     nobody is struck out. Of the leadership the named read, and read nothing else of this log.
 * <li>SC4 A major incident is reported upward by telephone within 15 minutes, a serious one within 30 (RULEBOOK 8.1); until an entry says who was told, the
 *     log says how long is left.
 * </ul>
 */
package meeting.security.incident;
