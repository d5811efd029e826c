package meeting.delegation;

import java.util.Locale;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.audit.Labelled;

@Entity
@Table(name = "delegation")
class Delegation implements Labelled {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DelegationId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id", updatable = false))
    private CongressId congress;
    @Embedded
    @AttributeOverride(name = "name.en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "name.es", column = @Column(name = "name_es"))
    @AttributeOverride(name = "name.zh", column = @Column(name = "name_zh"))
    private DelegationDetails details;
    @Version
    private long version;

    protected Delegation() { } // JPA

    Delegation(DelegationId id, CongressId congress, DelegationDetails details) {
        this.id = id;
        this.congress = congress;
        lay(details);
    }

    void lay(DelegationDetails details) {
        details.check();
        this.details = details;
    }

    @Override
    public String label() {
        return details.number() + " " + details.name().in(Locale.ENGLISH);
    }

    DelegationId id() {
        return id;
    }

    CongressId congress() {
        return congress;
    }

    DelegationDetails details() {
        return details;
    }

    long version() {
        return version;
    }

    DelegationView view() {
        return new DelegationView(id, congress, details, version);
    }
}
