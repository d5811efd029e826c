package meeting.accreditation.vetting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;

/** VT1. How many people look at a request of one congress. */
@Entity
@Table(name = "vetting_setting")
class VettingSetting {
    static final int USUAL = 1;
    static final int MOST = 2;
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private int eyes;
    @Version
    private long version;

    protected VettingSetting() { } // JPA

    VettingSetting(CongressId congress, int eyes) {
        this.congress = congress;
        lay(eyes);
    }

    final void lay(int number) {
        new InvalidInput.Check().that(number >= 0 && number <= MOST, "eyes", "general.out-of-range", 0, MOST).orThrow();
        eyes = number;
    }

    int eyes() {
        return eyes;
    }
}
