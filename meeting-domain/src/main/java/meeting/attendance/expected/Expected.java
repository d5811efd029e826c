package meeting.attendance.expected;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.kernel.naming.NameOrder;

/** Set-based reads of who is expected, and the notes about them. */
interface Expected {
    /** AR8. @param delegations only people of these; empty for everybody */
    List<Expectation> everybody(CongressId congress, Optional<Set<UUID>> delegations);

    /** By delegation and name. @param of null for every delegation */
    List<MissingArrival> missing(CongressId congress, Optional<Set<UUID>> delegations, DelegationId of, NameOrder order);

    boolean hasArrived(PersonId person);

    /** Newest first. */
    List<ChaseNote> notes(PersonId person);

    void add(ChaseNote note);
}
