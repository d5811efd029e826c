package meeting.accreditation.access;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;

/** BG7. How strictly the doors of one congress look at badges. */
@Entity
@Table(name = "access_setting")
class AccessSetting {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private boolean strict;
    @Version
    private long version;

    protected AccessSetting() { } // JPA

    void beStrict(boolean whether) {
        strict = whether;
    }

    boolean isStrict() {
        return strict;
    }
}
