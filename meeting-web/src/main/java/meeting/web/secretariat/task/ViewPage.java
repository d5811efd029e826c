package meeting.web.secretariat.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import meeting.task.board.BrokenDate;
import meeting.web.task.TaskViewing;

/** One task, and what breaks if it slips (C9). */
@Named("taskViewPage")
@ViewScoped
public class ViewPage extends TaskViewing {
    private static final int LONGEST_SLIP = 365;
    private Integer slip;
    private transient List<BrokenDate> broken;

    /** Empty unless a slip is asked for. */
    public List<BrokenDate> getBroken() {
        if (broken == null) broken = isSlipping() ? countdown().slip(getTask().row().id(), slip) : List.of();
        return broken;
    }

    public boolean isSlipping() {
        return slip != null && slip >= 1 && slip <= LONGEST_SLIP && getTask().row().timing() != null;
    }

    public Integer getSlip() { return slip; }
    public void setSlip(Integer days) { slip = days; }
}
