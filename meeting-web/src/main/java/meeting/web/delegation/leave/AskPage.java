package meeting.web.delegation.leave;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.attendance.LeaveAsking;

/** Leave for one of the delegation's own people. */
@Named("delegationLeaveAskPage")
@ViewScoped
public class AskPage extends LeaveAsking {
}
