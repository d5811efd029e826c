package meeting.web.secretariat.leave;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.attendance.LeaveViewing;

/** One leave, as the secretariat sees it. */
@Named("secretariatLeaveViewPage")
@ViewScoped
public class ViewPage extends LeaveViewing {
}
