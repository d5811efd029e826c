package meeting.web.attendance;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import meeting.agenda.SittingView;
import meeting.attendance.Attendance;
import meeting.attendance.LiveAttendance;
import meeting.web.print.ExportFormat;

/** What every live page shares: a sitting from the address and its attendance, read anew at each refresh. */
public abstract class LivePage implements Serializable {
    /** Minutes the picture of the doors goes back. */
    private static final int MINUTES_SHOWN = 45;
    private static final int SECONDS = 60;

    @Inject
    private transient Attendance attendance;
    @Inject
    private transient SittingNow sittings;

    @Inject
    private transient AttendanceExports exports;

    private UUID given;
    private ExportFormat format;
    private transient SittingView sitting;
    private transient LiveAttendance live;

    /** Reads the sitting and its attendance; also called by the page's own refresh. */
    public void load() {
        sitting = sittings.find(given).orElse(null);
        if (sitting == null) return;
        given = sitting.id().value();
        live = attendance.live(sitting.id());
        loaded(live);
        if (format != null) export(exports, format);
    }

    /** What of this page leaves as a file. */
    protected void export(AttendanceExports to, ExportFormat wanted) {
        to.byDelegation(wanted, sitting, live);
    }

    /** For pages that show more than the numbers. */
    protected void loaded(LiveAttendance attendanceNow) {
    }

    protected Attendance attendance() {
        return attendance;
    }

    public boolean isPresent() {
        return sitting != null;
    }

    public SittingView getSitting() {
        return sitting;
    }

    public LiveAttendance getLive() {
        return live;
    }

    /** The last minutes at the doors, gaps filled, for the picture. */
    public List<ArrivalBar> getArrivals() {
        return ArrivalBar.of(live.arrivals(), MINUTES_SHOWN);
    }

    /** Persons who came in the minute before this one. */
    public int getLastMinute() {
        var minuteBefore = Instant.ofEpochSecond(live.asOf().getEpochSecond() / SECONDS * SECONDS).minusSeconds(SECONDS);
        return live.arrivals().stream().filter(arrivals -> arrivals.minute().equals(minuteBefore)).mapToInt(LiveAttendance.Arrivals::persons).sum();
    }

    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
    public UUID getGiven() { return given; }
    public void setGiven(UUID sittingOfTheAddress) { given = sittingOfTheAddress; }
}
