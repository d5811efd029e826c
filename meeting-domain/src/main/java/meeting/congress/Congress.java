package meeting.congress;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
import jakarta.persistence.Version;
import meeting.kernel.LocalizedText;
import meeting.kernel.audit.Labelled;
import meeting.kernel.naming.NameOrder;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A congress: one root of everything that is planned, run and closed. */
@Entity
@Table(name = "congress")
class Congress implements Labelled {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CongressId id;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CongressKind kind;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "es", column = @Column(name = "title_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    private LocalizedText title;
    private ZoneId zone;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NameOrder nameOrder;
    private LocalDate firstDay;
    private LocalDate lastDay;
    @ElementCollection
    @CollectionTable(name = "congress_hall", joinColumns = @JoinColumn(name = "congress_id"))
    @OrderColumn(name = "position")
    private List<HallRow> halls = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "congress_electorate", joinColumns = @JoinColumn(name = "congress_id"))
    @Column(name = "category")
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Set<AttendeeCategory> electorate = EnumSet.noneOf(AttendeeCategory.class);
    private boolean suspendedCounted;
    @Embedded
    @AttributeOverride(name = "numerator", column = @Column(name = "quorum_numerator"))
    @AttributeOverride(name = "denominator", column = @Column(name = "quorum_denominator"))
    @AttributeOverride(name = "inclusive", column = @Column(name = "quorum_inclusive"))
    private QuorumRule quorum;
    private int signInOpensBefore;
    private int signInClosesAfter;
    @Version
    private long version;

    protected Congress() { } // JPA

    Congress(CongressId id, CongressDetails details) {
        this.id = id;
        lay(details);
    }

    /** Lays down new details; G1, G2. */
    void lay(CongressDetails details) {
        details.check();
        kind = details.kind();
        title = details.title();
        zone = details.zone();
        nameOrder = details.nameOrder();
        firstDay = details.firstDay();
        lastDay = details.lastDay();
        halls.clear();
        details.halls().forEach(hall -> halls.add(HallRow.of(hall)));
        electorate.clear();
        electorate.addAll(details.electorate().categories());
        suspendedCounted = details.electorate().suspendedCounted();
        quorum = details.quorum();
        signInOpensBefore = details.signInOpensBefore();
        signInClosesAfter = details.signInClosesAfter();
    }

    @Override
    public String label() {
        return title.in(Locale.ENGLISH);
    }

    long version() {
        return version;
    }

    CongressView view() {
        return new CongressView(id, new CongressDetails(kind, title, zone, nameOrder, firstDay, lastDay, halls.stream().map(HallRow::asHall).toList(),
            new Electorate(electorate, suspendedCounted), quorum, signInOpensBefore, signInClosesAfter), version);
    }
}
