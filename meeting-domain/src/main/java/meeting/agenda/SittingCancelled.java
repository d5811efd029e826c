package meeting.agenda;

import meeting.kernel.DomainException;

/** T4: what is cancelled is neither edited nor cancelled again. */
public final class SittingCancelled extends DomainException {
    SittingCancelled() {
        super("agenda.cancelled");
    }
}
