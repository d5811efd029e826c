package meeting.security.incident;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

interface IncidentLog {
    /** Open ones first, the gravest of them first; then the last to be closed. */
    List<Incident> of(CongressId congress);

    Optional<Incident> of(IncidentId id);

    /** PESSIMISTIC_WRITE. */
    Optional<Incident> held(IncidentId id);

    void add(Incident incident);
}
