package meeting.task.intake;

import meeting.kernel.intake.TargetHasChanged;

/** IN3. The countdown changed since the preview so that the commit would not be what was shown; nothing was written. */
public final class CountdownHasChanged extends TargetHasChanged {
    CountdownHasChanged(int rows) {
        super("intake.countdown-has-changed", rows);
    }
}
