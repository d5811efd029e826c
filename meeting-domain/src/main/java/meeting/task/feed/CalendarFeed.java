package meeting.task.feed;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import meeting.congress.CongressId;
import meeting.congress.division.GroupCode;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Secret;
import meeting.kernel.audit.Unaudited;

/** One secret address of one person. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed implements Labelled {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FeedId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private String owner;
    private String groupCode;
    @Secret
    private String tokenDigest;
    private Instant madeAt;
    private Instant revokedAt;
    @Unaudited("changes whenever a calendar program asks")
    private Instant readAt;

    protected CalendarFeed() { } // JPA

    /** @param group null for the owner's own tasks */
    CalendarFeed(FeedId id, CongressId congress, String owner, GroupCode group, String tokenDigest, Instant at) {
        this.id = id;
        this.congress = congress;
        this.owner = owner;
        this.groupCode = group == null ? null : group.value();
        this.tokenDigest = tokenDigest;
        this.madeAt = at;
    }

    /** C52. */
    void revoke(Instant at) {
        if (revokedAt == null) revokedAt = at;
    }

    void read(Instant at) {
        readAt = at;
    }

    @Override
    public String label() {
        return groupCode == null ? owner : owner + " " + groupCode;
    }

    boolean isFor(GroupCode group) {
        return group == null ? groupCode == null : group.value().equals(groupCode);
    }

    boolean belongsTo(String actor) {
        return owner.equals(actor);
    }

    String owner() {
        return owner;
    }

    CongressId congress() {
        return congress;
    }

    GroupCode group() {
        return groupCode == null ? null : new GroupCode(groupCode);
    }

    FeedView view() {
        return new FeedView(id, group(), madeAt, readAt);
    }
}
