package meeting.security.incident;

import meeting.kernel.DomainException;

/** SC2: after the end only corrections and what has become known since are added. */
public final class IncidentClosed extends DomainException {
    IncidentClosed() {
        super("security.incident-closed");
    }
}
