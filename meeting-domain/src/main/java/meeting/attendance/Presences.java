package meeting.attendance;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.delegation.PersonId;
import meeting.kernel.Page;
import meeting.kernel.naming.NameOrder;

/** Set-based reads of the ledger and of the published people. */
interface Presences {
    /** How many people of a delegation are what; {@code minute} of the epoch in which they came, null for the expected. */
    record Count(Kind kind, UUID delegation, Long minute, int people) {
        enum Kind { EXPECTED, PRESENT, ON_LEAVE, OUTSIDE }
    }

    /** A8: all counts of one instant. */
    List<Count> counts(Scope scope);

    /** Delegations with nothing counted yet. */
    List<LiveAttendance.OfDelegation> delegations(Scope scope);

    LiveAttendance.Doors doors(Scope scope, int persons);

    /** Newest first. */
    List<LedgerRow> latest(Scope scope, Verdict verdict, int size);

    Page<MissingPerson> missing(Scope scope, NameOrder order, int first, int size);

    Page<LedgerRow> log(LedgerQuery query);

    /** Who of these is in. */
    Set<PersonId> present(SittingId sitting, Collection<PersonId> people);
}
