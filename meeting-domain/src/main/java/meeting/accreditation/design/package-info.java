/**
 * What the badges of each type show. Part of the context accreditation.
 * <ul>
 * <li>BD1 A type's badges show photo, delegation, unit and zones, in every language of the product, until the secretariat lays down otherwise; a badge
 *     speaks at least one language.
 * <li>BD2 Congress, type, name, number, validity and code are on every badge; no design leaves them out.
 * <li>BD3 The bands have the type's colour unless another is laid down, and black or white letters, whichever is easier to read, unless a colour is laid
 *     down for them too; letters contrast with their ground by 4.5 to 1 at least.
 * <li>BD4 The signed code is drawn on the front, on the back or on both, so that no gate must be passed by typing.
 * <li>BD5 On the back the rules for the bearer are shown, or words of the secretariat's own in their place, in the languages that the badge speaks.
 * </ul>
 */
package meeting.accreditation.design;
