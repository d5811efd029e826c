package meeting.security.incident;

import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.audit.Unaudited;
import meeting.security.Place;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** SC1. Who adds to it holds its row, so that two who write at once come one after the other. */
@Entity
@Unaudited("its own entries are its record, and administrators are not among the named (SC3)")
@Table(name = "security_incident")
class Incident {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private IncidentId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private int number;
    private boolean confidential;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private IncidentSeverity severity;
    private String title;
    @Embedded
    private Place place;
    private Instant happenedAt;
    private String people;
    private String reportedBy;
    private Instant reportedAt;
    private Instant closedAt;
    @ElementCollection
    @CollectionTable(name = "security_incident_reader", joinColumns = @JoinColumn(name = "incident_id"))
    @Column(name = "actor_id")
    private Set<String> named = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "security_incident_entry", joinColumns = @JoinColumn(name = "incident_id"))
    @OrderColumn(name = "position")
    private List<IncidentEntry> entries = new ArrayList<>();

    protected Incident() { } // JPA

    Incident(CongressId congress, int number, IncidentDetails details, Actor by, Instant at) {
        this.id = IncidentId.next();
        this.congress = congress;
        this.number = number;
        this.confidential = details.confidential();
        this.severity = details.severity();
        this.title = details.title();
        this.place = details.place();
        this.happenedAt = details.happenedAt();
        this.people = details.people();
        this.reportedBy = by.id();
        this.reportedAt = at;
        this.named.addAll(details.named());
        write(IncidentEntryKind.REPORTED, null, details.account(), by, at);
        if (details.measures() != null) write(IncidentEntryKind.MEASURE, null, details.measures(), by, at);
    }

    /** SC3. */
    boolean isFor(Actor reader) {
        return confidential ? reportedBy.equals(reader.id()) || named.contains(reader.id()) : reader.has(SECURITY);
    }

    /** SC2. @throws IncidentClosed for a measure after the end */
    void add(IncidentEntryKind kind, String words, Actor by, Instant at) {
        if (kind == null || !kind.isPlain()) throw new NotFound();
        if (closedAt != null && kind == IncidentEntryKind.MEASURE) throw new IncidentClosed();
        write(kind, null, checked(words), by, at);
    }

    /** SC2. @param entry its number from 0 @throws NotFound if there is no such entry */
    void correct(int entry, String words, Actor by, Instant at) {
        if (entry < 0 || entry >= entries.size()) throw new NotFound();
        write(IncidentEntryKind.CORRECTION, entry, checked(words), by, at);
    }

    /** SC1. */
    void close(String result, Actor by, Instant at) {
        if (closedAt != null) throw new IncidentClosed();
        write(IncidentEntryKind.CLOSED, null, checked(result), by, at);
        closedAt = at;
    }

    /** SC3. @param name as people know the one who is named */
    void name(String actor, String name, Actor by, Instant at) {
        if (!confidential) throw new NotFound();
        if (reportedBy.equals(actor) || !named.add(actor)) return;
        write(IncidentEntryKind.NAMED, null, name, by, at);
    }

    private void write(IncidentEntryKind kind, Integer corrects, String words, Actor by, Instant at) {
        entries.add(new IncidentEntry(kind, at, by.id(), by.name(), corrects, words));
    }

    private static String checked(String words) {
        new InvalidInput.Check().present(words, "words").atMost(IncidentDetails.WORDS, words, "words").orThrow();
        return words.strip();
    }

    IncidentId id() {
        return id;
    }

    CongressId congress() {
        return congress;
    }

    /** @param zones what they are called in its congress */
    IncidentView view(Map<String, LocalizedText> zones) {
        var zone = place.zone() == null ? null : zones.get(place.zone());
        return new IncidentView(id, congress, number, confidential, severity, title, place, zone, happenedAt, people, reportedAt, closedAt,
            List.copyOf(entries));
    }
}
