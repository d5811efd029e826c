package meeting.web.secretariat.leave;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.attendance.LeaveAsking;

/** Leave for anybody on the roster. */
@Named("secretariatLeaveAskPage")
@ViewScoped
public class AskPage extends LeaveAsking {
}
