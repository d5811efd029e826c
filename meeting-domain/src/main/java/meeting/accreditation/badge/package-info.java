/**
 * What people wear: requested, vetted, printed, handed out, lost, replaced, returned. Part of the context accreditation.
 * <ul>
 * <li>BG1 Whoever is enrolled has a badge requested from the same moment, of the type of the category; a person has one current badge. Who has none
 *     is known at doors by the code alone.
 * <li>BG2 A badge has a running number of its congress that never changes; each replacement adds -R1, -R2. A badge carries one code; of a badge and its
 *     replacement the old code is dead before the new one lives, in one transaction.
 * <li>BG3 REQUESTED, VETTED, PRINTED, ISSUED, then LOST, DAMAGED, REVOKED or RETURNED; nothing is printed that was not vetted, nothing handed out that was
 *     not printed. What was returned may be handed out again.
 * <li>BG4 A lost or damaged badge is replaced by a new one that is as vetted as the old one was; handing it out is REISSUED. After a revocation a new
 *     badge must be requested and is vetted anew.
 * <li>BG5 Every step is kept with its time, who took it and, where something was taken away, why. Printing signs nobody in.
 * <li>BG6 Type, days of validity and escort note may change until a badge is handed out; one that was printed must then be printed again. Without days of
 *     its own a badge is valid from three days before the congress until the day after it.
 * <li>BG7 A badge that is lost, damaged, revoked or returned opens no door; where a congress is strict, only one that was handed out does.
 * <li>BG8 A badge whose person has come into another category, and whose type is not the one of that category, no longer fits. One step mends it: a card
 *     that was printed makes way for a new one as vetted as it was, its code dead before the new one lives; what was never printed changes its type. A type
 *     that somebody chose after the person came into the category fits.
 * <li>BG9 A card that is printed once more is a step with its reason; the badge stays where it was.
 * </ul>
 */
package meeting.accreditation.badge;
