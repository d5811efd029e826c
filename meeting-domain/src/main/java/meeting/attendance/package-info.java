/**
 * Who is in the room: attendance as it follows from the ledger of sign-ins, read and counted. The sub-model {@code door} decides and writes that ledger; the
 * others are what surrounds it: leave, arrival, quorum, gates that work alone.
 * <ul>
 * <li>A8 Expected = present + on leave + absent, per delegation and in all. Who is outside the denominator is counted apart; persons and scans are
 *     told apart.
 * <li>A9 The quorum is the congress's rule on those expected; leave never shrinks it.
 * <li>A10 Staff confined to delegations see these only; neither others' people nor a total that includes them.
 * </ul>
 */
@BoundedContext(name = "attendance", uses = {"kernel", "congress", "delegation", "agenda", "accreditation"})
package meeting.attendance;

import meeting.kernel.BoundedContext;
