package meeting.web.leadership.leave;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.attendance.LeaveViewing;

/** One leave, to be decided on a phone. */
@Named("leadershipLeaveViewPage")
@ViewScoped
public class ViewPage extends LeaveViewing {
}
