package meeting.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.congress.CongressView;
import meeting.congress.HallId;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.TimeSlot;
import meeting.kernel.audit.Labelled;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One scheduled meeting of a congress, with the hours in which people sign in to it. */
@Entity
@Table(name = "sitting")
class Sitting implements Labelled {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SittingId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "es", column = @Column(name = "title_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    private LocalizedText title;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SittingKind kind;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "hall_id"))
    private HallId hall;
    @Embedded
    @AttributeOverride(name = "from", column = @Column(name = "starts_at"))
    @AttributeOverride(name = "to", column = @Column(name = "ends_at"))
    private TimeSlot time;
    private Integer opensBefore;
    private Integer closesAfter;
    private Instant signInOpens;
    private Instant signInCloses;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SittingStatus status = SittingStatus.PLANNED;
    private String cancellation;
    @Version
    private long version;

    protected Sitting() { } // JPA

    Sitting(SittingId id, CongressView congress, SittingDetails details) {
        this.id = id;
        this.congress = congress.id();
        lay(congress, details);
    }

    /** Lays down new details; T1, T2, T4. */
    void lay(CongressView congress, SittingDetails details) {
        refuseCancelled();
        details.check();
        new InvalidInput.Check().that(congress.hall(details.hall()).isPresent(), "hall", "agenda.hall-of-another-congress").orThrow();
        title = details.title();
        kind = details.kind();
        hall = details.hall();
        time = new TimeSlot(details.startsAt(), details.endsAt());
        opensBefore = details.opensBefore();
        closesAfter = details.closesAfter();
        follow(congress);
    }

    /** T3: minutes the sitting does not have of its own are the congress's. */
    void follow(CongressView congress) {
        var before = opensBefore == null ? congress.details().signInOpensBefore() : opensBefore;
        var after = closesAfter == null ? congress.details().signInClosesAfter() : closesAfter;
        signInOpens = time.from().minus(Duration.ofMinutes(before));
        signInCloses = time.from().plus(Duration.ofMinutes(after));
    }

    /** T4. */
    void cancel(String reason) {
        refuseCancelled();
        new InvalidInput.Check().reason(reason, "reason").orThrow();
        status = SittingStatus.CANCELLED;
        cancellation = reason.strip();
    }

    private void refuseCancelled() {
        if (status == SittingStatus.CANCELLED) throw new SittingCancelled();
    }

    CongressId congress() {
        return congress;
    }

    @Override
    public String label() {
        return title.in(Locale.ENGLISH);
    }

    long version() {
        return version;
    }

    SittingView view() {
        return new SittingView(id, congress, title, kind, hall, time, signInOpens, signInCloses, opensBefore, closesAfter, status, cancellation, version);
    }
}
