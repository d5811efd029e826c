package meeting.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import meeting.identity.Admission;

/** What a session keeps of a sign-in, and when its person last asked for something: what a live screen asks by itself is no sign of a person (I10). */
final class Sessions {
    private static final String ADMISSION = Admission.class.getName();
    private static final String LAST_ASKED = "meeting.last-asked";
    /** In the address of what a page asks by itself, see live.js. */
    private static final String BY_ITSELF = "poll=1";

    private Sessions() {
    }

    static Optional<Admission> admission(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(session -> (Admission) session.getAttribute(ADMISSION));
    }

    static void keep(HttpServletRequest request, Admission admission) {
        request.getSession().setAttribute(ADMISSION, admission);
    }

    /** @param idle how long the session outlives its person's last request */
    static void begin(HttpServletRequest request, Duration idle, Instant now) {
        request.getSession().setMaxInactiveInterval((int) idle.toSeconds());
        request.getSession().setAttribute(LAST_ASKED, now);
    }

    /** Ends the session of a person who has been away too long. */
    static void watch(HttpServletRequest request, Instant now) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(LAST_ASKED) instanceof Instant lastAsked)) return;
        if (lastAsked.plusSeconds(session.getMaxInactiveInterval()).isBefore(now)) session.invalidate();
        else if (request.getQueryString() == null || !request.getQueryString().contains(BY_ITSELF)) session.setAttribute(LAST_ASKED, now);
    }

    static void end(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) session.invalidate();
    }
}
