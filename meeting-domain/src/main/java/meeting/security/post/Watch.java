package meeting.security.post;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.congress.CongressId;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Unaudited;

@Entity
@Table(name = "security_watch")
class Watch implements Labelled {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WatchId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @Embedded
    private WatchDetails details;
    @Unaudited("the guard's name tells it")
    private String guardKey;

    protected Watch() { } // JPA

    Watch(CongressId congress, WatchDetails details) {
        this.id = WatchId.next();
        this.congress = congress;
        this.details = details;
        this.guardKey = details.guardKey();
    }

    @Override
    public String label() {
        return details.post() + " · " + details.guard();
    }

    WatchId id() {
        return id;
    }

    WatchDetails details() {
        return details;
    }

    WatchView view() {
        return new WatchView(id, details);
    }
}
