/**
 * Who stands where, and when. Part of the context security.
 * <ul>
 * <li>SC5 Nobody stands at two posts at the same time; a watch lasts at most twelve hours. Names are compared without regard to case and blanks.
 * <li>SC6 A post is unmanned at a moment that lies between two of its watches when nobody stands there; that is said, and goes into the hand-over note.
 * </ul>
 */
package meeting.security.post;
