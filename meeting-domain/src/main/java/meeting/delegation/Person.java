package meeting.delegation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.delegation.person.PersonDetails;
import meeting.delegation.person.PersonView;
import meeting.delegation.person.SortedBy;
import meeting.delegation.person.Standing;
import meeting.delegation.person.StandingChange;
import meeting.delegation.person.StandingUnchanged;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Unaudited;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.annotations.SecondaryRow;
import org.hibernate.type.SqlTypes;

/** One person of the roster. */
@Entity
@Table(name = "person")
@SecondaryTable(name = Person.SEARCHED, pkJoinColumns = @PrimaryKeyJoinColumn(name = "person_id"))
@SecondaryRow(table = Person.SEARCHED, optional = false)
@DynamicUpdate
class Person implements Labelled {
    /** A search reads every row of this table: five times as fast as reading every person. */
    static final String SEARCHED = "person_searched";
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PersonId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id", updatable = false))
    private CongressId congress;
    @Embedded
    private PersonDetails details;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Standing standing = Standing.ACTIVE;
    @ElementCollection
    @CollectionTable(name = "person_standing_change", joinColumns = @JoinColumn(name = "person_id"))
    @OrderColumn(name = "position")
    private List<StandingChange> changes = new ArrayList<>();
    /** A colleague's edit is not disturbed by a new photo. */
    @OptimisticLock(excluded = true)
    private Long photoVersion;
    @Embedded
    @Unaudited("follows from the details")
    private SortedBy sortedBy;
    @Column(table = SEARCHED)
    @Unaudited("follows from the details")
    private String searchText;
    @Version
    private long version;

    protected Person() { } // JPA

    Person(PersonId id, CongressId congress, PersonDetails details) {
        this.id = id;
        this.congress = congress;
        lay(details);
    }

    void lay(PersonDetails details) {
        details.check();
        this.details = details;
        sortedBy = SortedBy.of(details.name());
        searchText = details.searchText();
    }

    PersonWithdrawn withdraw(String reason, Actor by, Instant at) {
        change(standing != Standing.WITHDRAWN, Standing.WITHDRAWN, reason, by, at);
        return new PersonWithdrawn(congress, id);
    }

    PersonReinstated reinstate(String reason, Actor by, Instant at) {
        change(standing == Standing.WITHDRAWN, Standing.ACTIVE, reason, by, at);
        return new PersonReinstated(congress, id);
    }

    void suspend(String reason, Actor by, Instant at) {
        change(standing == Standing.ACTIVE, Standing.SUSPENDED, reason, by, at);
    }

    void restore(String reason, Actor by, Instant at) {
        change(standing == Standing.SUSPENDED, Standing.ACTIVE, reason, by, at);
    }

    /** D3. */
    private void change(boolean allowed, Standing becomes, String reason, Actor by, Instant at) {
        new InvalidInput.Check().present(reason, "reason").atMost(500, reason, "reason").orThrow();
        if (!allowed) throw new StandingUnchanged(details.name().full(), standing);
        standing = becomes;
        changes.add(new StandingChange(becomes, reason.strip(), at, by.name()));
    }

    /** The photo is kept apart; the person only knows that there is one. */
    void photographed(Long photoVersion) {
        this.photoVersion = photoVersion;
    }

    @Override
    public String label() {
        return details.name().full();
    }

    PersonId id() {
        return id;
    }

    /** D5. */
    boolean isOfOneOf(Set<UUID> delegations) {
        return details.delegation() != null && delegations.contains(details.delegation().value());
    }

    CongressId congress() {
        return congress;
    }

    long version() {
        return version;
    }

    PersonView view() {
        return new PersonView(id, congress, details, standing, List.copyOf(changes), photoVersion, version);
    }
}
