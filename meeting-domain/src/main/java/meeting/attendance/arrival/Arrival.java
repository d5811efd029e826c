package meeting.attendance.arrival;

import static java.util.stream.Collectors.toSet;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import meeting.attendance.pack.PackItemId;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Unaudited;

/** That a desk took a person in, in force until it is undone. */
@Entity
@Unaudited("it says by itself who did what, and keeps it")
@Table(name = "arrival")
class Arrival {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ArrivalId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;
    private UUID inForceOf;
    private Instant arrivedAt;
    private String desk;
    private String takenBy;
    private String takenByName;
    private boolean identityChecked;
    private boolean badgeHanded;
    private boolean photoTaken;
    private String packCollectedBy;
    @ElementCollection
    @CollectionTable(name = "arrival_pack", joinColumns = @JoinColumn(name = "arrival_id"))
    private Set<PackLine> pack = new HashSet<>();
    private Instant undoneAt;
    private String undoneBy;
    private String undoneByName;
    private String undoneReason;
    @Version
    private long version;

    protected Arrival() { } // JPA

    /** @param items     everything that is handed out. @param collector who took the pack; null where the person did */
    Arrival(CongressId congress, Registration said, Collection<PackItemId> items, String collector, Actor by, Instant at) {
        said.check();
        this.id = ArrivalId.next();
        this.congress = congress;
        this.person = said.person();
        this.inForceOf = said.person().value();
        this.arrivedAt = at;
        this.desk = said.desk();
        this.takenBy = by.id();
        this.takenByName = by.name();
        this.identityChecked = said.identityChecked();
        this.photoTaken = said.photoTaken();
        this.packCollectedBy = collector;
        items.forEach(item -> pack.add(new PackLine(item.value(), !said.missing().contains(item), at, by.name())));
    }

    /** AR15: by this desk, with the arrival. */
    void handBadge() {
        badgeHanded = true;
    }

    boolean badgeHanded() {
        return badgeHanded;
    }

    /** AR3. */
    void undo(String reason, Actor by, Instant at) {
        new InvalidInput.Check().reason(reason, "reason").orThrow();
        inForceOf = null;
        undoneAt = at;
        undoneBy = by.id();
        undoneByName = by.name();
        undoneReason = reason.strip();
    }

    /** AR4. */
    void handOver(PackItemId item, Actor by, Instant at) {
        pack.removeIf(line -> line.item().equals(item.value()));
        pack.add(new PackLine(item.value(), true, at, by.name()));
    }

    PersonId person() {
        return person;
    }

    Instant at() {
        return arrivedAt;
    }

    /** @param name of the person, for the clerk who came second */
    AlreadyArrived refusal(String name) {
        return new AlreadyArrived(name, arrivedAt, desk, takenByName);
    }

    ArrivalView view() {
        return new ArrivalView(person, arrivedAt, desk, takenByName, identityChecked, photoTaken, packCollectedBy, items(true), items(false));
    }

    private Set<PackItemId> items(boolean handed) {
        return pack.stream().filter(line -> line.handed() == handed).map(line -> new PackItemId(line.item())).collect(toSet());
    }
}
