/**
 * What the badges of each type show. Part of the context accreditation.
 * <ul>
 * <li>BD1 A type's badges show photo, delegation, unit and zones, in every language of the product, until the secretariat lays down otherwise; a badge
 *     speaks at least one language.
 * <li>BD2 Congress, type, name, number, validity and code are on every badge; no design leaves them out.
 * </ul>
 */
package meeting.accreditation.design;
