package meeting.web.security.presence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import meeting.accreditation.access.Zone;
import meeting.agenda.SittingView;
import meeting.attendance.presence.Presence;
import meeting.attendance.presence.PresenceCount;
import meeting.attendance.presence.PresenceCount.InZone;
import meeting.attendance.presence.PresenceQuery;
import meeting.attendance.presence.PresentPerson;
import meeting.attendance.presence.Whereabouts;
import meeting.kernel.Page;
import meeting.web.attendance.SittingNow;
import meeting.web.shell.CurrentCongress;

/** Who is where now: large numbers, and the people behind each (PR8 to PR10). */
@Named("presenceListPage")
@ViewScoped
public class ListPage implements Serializable {
    private static final int SIZE = 50;
    private static final int LAST_PAGE = 100_000;

    @Inject
    private transient Presence presence;
    @Inject
    private transient SittingNow sittings;
    @Inject
    private transient CurrentCongress congress;

    private UUID given;
    private Whereabouts where;
    private String zone;
    private int page;
    private transient SittingView sitting;
    private transient PresenceCount count;
    private transient Page<PresentPerson> rows;

    /** Reads the sitting and who is there; also called by the page's own refresh. */
    public void load() {
        sitting = sittings.find(given).orElse(null);
        if (sitting == null) return;
        given = sitting.id().value();
        count = presence.count(sitting.id());
        rows = presence.people(wanted(getFirst(), SIZE));
    }

    /** What the filters ask for. */
    PresenceQuery wanted(int first, int size) {
        return new PresenceQuery(sitting.id(), where, zone, congress.getNameOrder(), first, size);
    }

    /** As the address of this page has the zone. */
    public String nameOf(InZone each) {
        return each.zone() == null ? PresenceQuery.NO_ZONE : each.zone();
    }

    public boolean isPresent() {
        return sitting != null;
    }

    public boolean isOfNoZone() {
        return PresenceQuery.NO_ZONE.equals(zone);
    }

    public int getFirst() {
        return Math.max(0, Math.min(page, LAST_PAGE)) * SIZE;
    }

    public List<PresentPerson> getRows() {
        return rows.rows();
    }

    public long getTotal() {
        return rows.total();
    }

    public boolean isMore() {
        return getFirst() + (long) SIZE < getTotal();
    }

    public SittingView getSitting() { return sitting; }
    public PresenceCount getCount() { return count; }
    public UUID getGiven() { return given; }
    public void setGiven(UUID sittingOfTheAddress) { given = sittingOfTheAddress; }
    public Whereabouts getWhere() { return where; }
    public void setWhere(Whereabouts only) { where = only; }
    public String getZone() { return zone; }
    public int getPage() { return page; }
    public void setPage(int number) { page = number; }

    /** What is no zone is no filter. */
    public void setZone(String only) {
        var known = PresenceQuery.NO_ZONE.equals(only) || Stream.of(Zone.values()).anyMatch(each -> each.name().equals(only));
        zone = known ? only : null;
    }
}
