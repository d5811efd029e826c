/**
 * Badges and seat cards on paper, for any printer.
 * <ul>
 * <li>PB1 A card is drawn by its measures in millimetres; a text that is too long for its place wraps and shrinks and is never cut. What no font has is
 *     left out of a name only where the name in Latin letters can stand for it.
 * <li>PB2 Chinese names of two characters are printed with a full-width space between them; the stored name has none.
 * <li>PB3 Sheets that are printed on both sides match: the back of each card lies behind its front when the sheet is turned over its left or right edge.
 * <li>PB4 A type is told by its colour and by its name; both can be read on one another.
 * <li>PB5 However many cards are printed, memory holds one photo, at the size it is printed in.
 * <li>PB6 Badges are printed in the order of delegations and names. They count as printed when the file is made; printing signs nobody in.
 * </ul>
 */
package meeting.web.print.badge;
