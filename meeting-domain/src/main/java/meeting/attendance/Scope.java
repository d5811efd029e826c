package meeting.attendance;

import java.util.Set;
import java.util.UUID;
import meeting.agenda.SittingView;
import meeting.congress.CongressView;
import meeting.kernel.NotFound;

/**
 * Of which sitting, and of whom in it, to read.
 *
 * @param delegations A10: only people of these; null for everybody
 */
record Scope(SittingView sitting, CongressView congress, Set<UUID> delegations) {

    /** What a condition on published people {@code p} must add; it takes the delegations as its one argument, if any. */
    String condition() {
        return delegations == null ? "" : " and p.delegation_id = any (?)";
    }

    /** @throws NotFound where the reader sees other delegations only */
    Scope narrowedTo(UUID delegation) {
        if (delegations != null && !delegations.contains(delegation)) throw new NotFound();
        return new Scope(sitting, congress, Set.of(delegation));
    }

    String denominator() {
        return Denominator.of(congress, sitting);
    }
}
