package meeting.web.secretariat.arrival;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import meeting.attendance.expected.ArrivalBoard;
import meeting.attendance.expected.ArrivalProgress;
import meeting.attendance.expected.DeskLoad;
import meeting.attendance.expected.Hour;
import meeting.web.shell.CurrentCongress;

/** How far the arrivals are, hour by hour, and whether the desks are enough. */
@Named("arrivalProgressPage")
@RequestScoped
public class ProgressPage {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1_800;

    @Inject
    private ArrivalBoard board;
    @Inject
    private CurrentCongress congress;

    private Integer seconds;
    private ArrivalProgress progress;

    public void load() {
        var each = seconds == null ? DeskLoad.USUAL : Duration.ofSeconds(Math.max(SHORTEST, Math.min(LONGEST, seconds)));
        seconds = (int) each.toSeconds();
        progress = board.progress(congress.require().id(), each);
    }

    public ArrivalProgress getProgress() {
        return progress;
    }

    /** The longest bar of the picture; never nothing. */
    public int getMost() {
        return progress.hours().stream().mapToInt(hour -> Math.max(hour.promised(), hour.arrived())).max().orElse(1);
    }

    public List<Hour> getHours() {
        return progress.hours();
    }

    public Integer getSeconds() { return seconds; }
    public void setSeconds(Integer given) { seconds = given; }
}
