package meeting.delegation.intake;

import meeting.kernel.DomainException;

/** R3. The roster changed since the preview so that the commit would not be what was shown; nothing was written. */
public final class RosterHasChanged extends DomainException {
    RosterHasChanged(int rows) {
        super("intake.roster-has-changed", rows);
    }
}
