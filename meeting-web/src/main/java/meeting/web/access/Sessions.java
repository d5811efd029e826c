package meeting.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import meeting.identity.Admission;

/** What a session keeps of a sign-in. */
final class Sessions {
    private static final String ADMISSION = Admission.class.getName();

    private Sessions() {
    }

    static Optional<Admission> admission(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Admission) session.getAttribute(ADMISSION));
    }

    static void keep(HttpServletRequest request, Admission admission) {
        request.getSession().setAttribute(ADMISSION, admission);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
