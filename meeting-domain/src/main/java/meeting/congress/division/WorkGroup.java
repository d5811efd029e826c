package meeting.congress.division;

import java.util.ArrayList;
import java.util.List;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.kernel.audit.Labelled;

/** One group of a congress. */
@Entity
@Table(name = "work_group")
class WorkGroup implements Labelled {
    private static final LocalizedText NONE = new LocalizedText(null, null, null);
    @EmbeddedId
    private GroupKey key;
    private int place;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "es", column = @Column(name = "name_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    private LocalizedText name;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "duties_en"))
    @AttributeOverride(name = "es", column = @Column(name = "duties_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "duties_zh"))
    private LocalizedText duties;
    @ElementCollection
    @CollectionTable(name = "work_group_member", joinColumns = {
        @JoinColumn(name = "congress_id", referencedColumnName = "congress_id"), @JoinColumn(name = "code", referencedColumnName = "code")})
    @OrderColumn(name = "position")
    private List<GroupMember> members = new ArrayList<>();
    @Version
    private long version;

    protected WorkGroup() { } // JPA

    /** @param place among the groups of the congress, from 0 */
    WorkGroup(CongressId congress, int place, GroupDetails details) {
        details.check();
        this.key = GroupKey.of(congress, new GroupCode(details.code()));
        this.place = place;
        lay(details);
    }

    /** W1: the code stays, for plans and tasks name it. */
    final void lay(GroupDetails details) {
        details.check();
        name = details.name();
        duties = details.duties();
        members.clear();
        members.addAll(details.members());
    }

    @Override
    public String label() {
        return key.code();
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    long version() {
        return version;
    }

    GroupView view() {
        return new GroupView(new CongressId(key.congress()), new GroupCode(key.code()),
            new GroupDetails(key.code(), name, duties == null ? NONE : duties, members), version);
    }
}
