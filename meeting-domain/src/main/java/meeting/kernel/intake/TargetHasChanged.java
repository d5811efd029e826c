package meeting.kernel.intake;

import meeting.kernel.DomainException;

/** IN3. What is there changed since the preview so that the commit would not be what was shown; nothing was written. */
public abstract class TargetHasChanged extends DomainException {
    /** @param rows that would come out differently */
    protected TargetHasChanged(String code, int rows) {
        super(code, rows);
    }
}
