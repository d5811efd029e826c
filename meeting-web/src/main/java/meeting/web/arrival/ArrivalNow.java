package meeting.web.arrival;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.attendance.expected.ArrivalBoard;
import meeting.attendance.expected.ArrivalProgress;
import meeting.attendance.expected.DeskLoad;
import meeting.web.shell.CurrentCongress;

/** How far the arrivals at the current congress are; read once a request. */
@Named
@RequestScoped
public class ArrivalNow {
    @Inject
    private ArrivalBoard board;
    @Inject
    private CurrentCongress congress;
    private ArrivalProgress progress;

    public ArrivalProgress getProgress() {
        if (progress == null) progress = board.progress(congress.require().id(), DeskLoad.USUAL);
        return progress;
    }
}
