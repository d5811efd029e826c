package meeting.security.incident;

import static meeting.security.Guardroom.EIGHT;

import java.util.List;
import java.util.Set;
import meeting.security.Place;

/** What is reported at eight. */
final class IncidentFixture {
    static final Place GATE = new Place("Z1", null, " behind the stage ");

    private IncidentFixture() {
    }

    static IncidentDetails details(IncidentSeverity severity, String title) {
        return new IncidentDetails(severity, title, GATE, EIGHT, " a cleaner ", "What happened", "Taped off", false, Set.of("ignored"));
    }

    static IncidentDetails confidential(String... named) {
        return new IncidentDetails(IncidentSeverity.SERIOUS, "Threat", GATE, EIGHT, null, "A letter came", null, true, Set.copyOf(List.of(named)));
    }
}
