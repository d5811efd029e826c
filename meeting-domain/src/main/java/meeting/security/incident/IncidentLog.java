package meeting.security.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;

interface IncidentLog {
    /** Open ones first, the gravest of them first; then the last to be closed. */
    List<Incident> of(CongressId congress);

    Optional<Incident> of(IncidentId id);

    /** PESSIMISTIC_WRITE. */
    Optional<Incident> held(IncidentId id);

    /** What the zones of a congress are called, by zone (decision 3). */
    Map<String, LocalizedText> zones(CongressId congress);

    void add(Incident incident);
}
