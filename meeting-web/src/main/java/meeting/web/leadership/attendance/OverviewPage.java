package meeting.web.leadership.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.attendance.LivePage;

/** The totals of a sitting on one page, without a name. */
@Named("leadershipAttendanceOverviewPage")
@ViewScoped
public class OverviewPage extends LivePage {
}
