package meeting.web.delegation.leave;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.attendance.LeaveViewing;

/** One leave, as the staff of its delegation sees it. */
@Named("delegationLeaveViewPage")
@ViewScoped
public class ViewPage extends LeaveViewing {
}
