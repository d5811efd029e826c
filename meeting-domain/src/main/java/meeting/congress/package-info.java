/**
 * The meeting itself: its kind, title, days, halls, and the rules that follow from its kind.
 * <ul>
 * <li>G1 A congress lasts at least one day; its last day is never before its first.
 * <li>G2 A hall has a name and room for at least one person; names are unique within the congress.
 * <li>G3 The electorate says who is in the denominator (RULEBOOK 5.2); each kind has its own preset.
 * <li>G4 The quorum is an exact fraction of the electorate, inclusive or exclusive (RULEBOOK 5.6, 7.1); leave never shrinks it.
 * <li>G5 Every time of a congress is shown in its own time zone.
 * <li>G6 Official lists, and every list for a Chinese reader, name people in the congress's order (RULEBOOK 4.6); each kind has its own preset.
 *     A reader of a Latin script finds names in the Latin order.
 * <li>G7 A link in a letter leads to the congress that the letter is about, whichever one its reader works on.
 * </ul>
 */
@BoundedContext(name = "congress", uses = "kernel")
package meeting.congress;

import meeting.kernel.BoundedContext;
