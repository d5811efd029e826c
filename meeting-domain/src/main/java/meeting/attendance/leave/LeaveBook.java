package meeting.attendance.leave;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer.Person;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Page;

interface LeaveBook {
    Optional<LeaveRequest> of(LeaveId leave);

    /** @param delegations null for every one */
    Page<LeaveRequest> page(LeaveQuery query, Set<UUID> delegations);

    /** Nobody has decided the last word on these; oldest first. */
    List<LeaveRequest> open(CongressId congress);

    /** LV5: leaves in force with the first of their sittings at which the person is signed in. */
    Map<LeaveId, SittingId> attended(CongressId congress);

    /** LV2: whether the person is on leave, or asked for, at one of these. */
    boolean isTaken(PersonId person, Collection<SittingId> sittings);

    Map<PersonId, Person> people(Collection<PersonId> people);

    void add(LeaveRequest leave);
}
