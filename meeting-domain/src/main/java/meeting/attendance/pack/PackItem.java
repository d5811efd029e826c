package meeting.attendance.pack;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.audit.Labelled;

/** One thing that everybody is given. */
@Entity
@Table(name = "pack_item")
class PackItem implements Labelled {
    private static final int LONGEST = 200;
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private PackItemId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private int place;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "es", column = @Column(name = "name_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    private LocalizedText name;
    private boolean withdrawn;
    @Version
    private long version;

    protected PackItem() { } // JPA

    /** @param place in the list, from 0 */
    PackItem(CongressId congress, int place, LocalizedText name) {
        this.id = PackItemId.next();
        this.congress = congress;
        this.place = place;
        rename(name);
    }

    final void rename(LocalizedText wanted) {
        check(wanted);
        name = wanted;
    }

    /** AR20: what was signed for stays signed for. */
    void withdraw() {
        withdrawn = true;
    }

    void changePlaces(PackItem other) {
        var mine = place;
        place = other.place;
        other.place = mine;
    }

    /** AR21. */
    boolean isCalled(LocalizedText other) {
        return !withdrawn && (same(name.en(), other.en()) || same(name.es(), other.es()) || same(name.zh(), other.zh()));
    }

    private static boolean same(String one, String other) {
        return one != null && one.equalsIgnoreCase(other);
    }

    private static void check(LocalizedText name) {
        var named = name != null && !name.isBlank();
        var check = new InvalidInput.Check().that(named, "name", "general.required");
        if (named) check.atMost(LONGEST, name.en(), "name").atMost(LONGEST, name.es(), "name").atMost(LONGEST, name.zh(), "name");
        check.orThrow();
    }

    PackItemId id() {
        return id;
    }

    CongressId congress() {
        return congress;
    }

    int place() {
        return place;
    }

    boolean isHandedOut() {
        return !withdrawn;
    }

    long version() {
        return version;
    }

    @Override
    public String label() {
        return name.en() == null ? name.zh() == null ? name.es() : name.zh() : name.en();
    }

    PackItemView view() {
        return new PackItemView(id, name, withdrawn, version);
    }
}
