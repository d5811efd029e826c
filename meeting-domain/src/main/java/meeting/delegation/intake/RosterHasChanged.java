package meeting.delegation.intake;

import meeting.kernel.intake.TargetHasChanged;

/** R3. The roster changed since the preview so that the commit would not be what was shown; nothing was written. */
public final class RosterHasChanged extends TargetHasChanged {
    RosterHasChanged(int rows) {
        super("intake.roster-has-changed", rows);
    }
}
