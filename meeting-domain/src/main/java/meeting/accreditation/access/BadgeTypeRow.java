package meeting.accreditation.access;

import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.kernel.audit.Labelled;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A badge type of one congress; made with the congress, changed but never removed, as codes out there carry its bit (AC1). */
@Entity
@Table(name = "badge_type")
class BadgeTypeRow implements Labelled {
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private String code;
    private int bit;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "es", column = @Column(name = "name_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    private LocalizedText name;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private BadgeColour colour;
    private boolean staff;
    private boolean election;
    @Version
    private long version;

    protected BadgeTypeRow() { } // JPA

    /** Everything but code and bit. */
    void lay(BadgeType type) {
        type.check();
        name = type.name();
        colour = type.colour();
        staff = type.staff();
        election = type.election();
    }

    @Override
    public String label() {
        return code;
    }

    BadgeType value() {
        return new BadgeType(code, bit, name, colour, staff, election);
    }
}
