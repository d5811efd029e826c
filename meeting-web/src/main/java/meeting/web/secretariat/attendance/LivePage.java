package meeting.web.secretariat.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The hall as the secretariat watches it fill. */
@Named("secretariatAttendanceLivePage")
@ViewScoped
public class LivePage extends meeting.web.attendance.LivePage {
}
