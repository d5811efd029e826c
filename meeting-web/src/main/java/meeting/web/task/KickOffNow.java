package meeting.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.task.kickoff.KickOffView;
import meeting.task.kickoff.KickOffs;
import meeting.web.shell.CurrentCongress;

/** The kick-off meeting beside the countdown, as long as it is of use: until it is over. */
@Named
@RequestScoped
public class KickOffNow {
    @Inject
    private KickOffs kickOffs;
    @Inject
    private CurrentCongress congress;
    @Inject
    private TaskWords words;
    private KickOffView meeting;

    /** Null while it is not called. */
    public KickOffView getMeeting() {
        if (meeting == null && congress.isPresent()) meeting = kickOffs.find(congress.getId()).orElse(null);
        return meeting;
    }

    public boolean isAhead() {
        return getMeeting() != null && !getMeeting().details().day().isBefore(words.getToday());
    }

    /** Nobody has called it, and the opening is still to come. */
    public boolean isMissing() {
        return congress.isPresent() && getMeeting() == null && words.getToday().isBefore(congress.getView().details().firstDay());
    }
}
