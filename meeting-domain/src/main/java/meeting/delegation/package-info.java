/**
 * Who belongs to the congress: delegations and the roster of people.
 * <ul>
 * <li>D1 A delegation's number, and its name in each language, are unique in its congress.
 * <li>D2 A person belongs to one congress, and to at most one delegation, which is of that congress.
 * <li>D3 Withdrawn people leave the denominator and suspended ones do not act; the reason, time and author of each change are kept.
 * <li>D5 Staff confined to delegations see these and their people only; all others do not exist for them.
 * <li>D6 Of two clerks who edit the same thing the second is told so, and nothing is overwritten.
 * <li>D7 Nobody is removed, only withdrawn; a delegation is removed only while nobody was ever enrolled in it.
 * <li>D8 An identity document is enrolled once in a congress; equal names are no fault.
 * <li>D11 A search finds any part of a name, unit or phone, blind to case, accents and full-width forms, and a
 *     Chinese name without Latin form by its pinyin; each word must be found.
 * </ul>
 * Rosters from files are the sub-model intake (R1 to R14), photos the sub-model photo (D9).
 */
@BoundedContext(name = "delegation", uses = {"kernel", "congress"})
package meeting.delegation;

import meeting.kernel.BoundedContext;
