package meeting.accreditation.design;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.kernel.audit.Labelled;

/** A design that the secretariat laid down for one type of one congress. */
@Entity
@Table(name = "badge_design")
class LaidDesign implements Labelled {
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private String typeCode;
    private boolean photo;
    private boolean delegation;
    private boolean unit;
    private boolean zones;
    private boolean english;
    private boolean spanish;
    private boolean chinese;
    @Version
    private long version;

    protected LaidDesign() { } // JPA

    LaidDesign(CongressId congress, String type, CardDesign design) {
        this.id = UUID.randomUUID();
        this.congress = congress;
        this.typeCode = type;
        lay(design);
    }

    final void lay(CardDesign design) {
        design.check();
        photo = design.photo();
        delegation = design.delegation();
        unit = design.unit();
        zones = design.zones();
        english = design.english();
        spanish = design.spanish();
        chinese = design.chinese();
    }

    long version() {
        return version;
    }

    @Override
    public String label() {
        return typeCode;
    }

    CardDesignView view() {
        return new CardDesignView(typeCode, new CardDesign(photo, delegation, unit, zones, english, spanish, chinese), version);
    }
}
