package meeting.web.leadership.readiness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import meeting.web.readiness.ReadinessPage;

/** How the groups stand, for the leadership to read. */
@Named("leadershipReadinessMatrixPage")
@ViewScoped
public class MatrixPage extends ReadinessPage {
}
