/**
 * Accounts of people: who they are, how they prove it, and which roles and delegations they act for.
 * <ul>
 * <li>I1 At least one active account holds the role of administrator; the last one is neither demoted nor deactivated, not even by two people at once.
 * <li>I3 A password somebody else has set or seen is good for one thing only: choosing an own one.
 * <li>I4 A password is long enough, varied, neither the user name nor the one before.
 * <li>I5 Who changes a password proves the current one.
 * <li>I6 Nothing starts with a known password: the first administrator comes from configuration, and only where no account exists.
 * <li>I7 A user name belongs to one account, whatever its case, and never changes.
 * <li>I8 A role taken away, a changed password or a deactivation ends what was allowed with the next request.
 * <li>I10 Who has done nothing for a while has to sign in again; what a live screen asks by itself is not done by anybody.
 * </ul>
 */
@BoundedContext(name = "identity", uses = "kernel")
package meeting.identity;

import meeting.kernel.BoundedContext;
