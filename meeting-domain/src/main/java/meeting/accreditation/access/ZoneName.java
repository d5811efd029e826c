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
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.audit.Labelled;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a zone is called in one congress. */
@Entity
@Table(name = "access_zone")
class ZoneName implements Labelled {
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Zone zone;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "es", column = @Column(name = "name_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    private LocalizedText name;
    @Version
    private long version;

    protected ZoneName() { } // JPA

    void rename(LocalizedText other) {
        new InvalidInput.Check()
            .that(other != null && !other.isBlank(), "name", "general.required")
            .that(other == null || other.longest() <= BadgeType.LONGEST_NAME, "name", "general.too-long", BadgeType.LONGEST_NAME)
            .orThrow();
        name = other;
    }

    @Override
    public String label() {
        return zone.name();
    }

    Zone zone() {
        return zone;
    }

    LocalizedText name() {
        return name;
    }
}
