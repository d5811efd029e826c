package meeting.plan.drafting;

import java.util.List;
import meeting.kernel.DomainException;
import meeting.plan.SectionView;

/** P6. Two people changed the same place; nothing was saved and nothing is lost. */
public final class EditsMeet extends DomainException {
    private final transient SectionView theirs;
    private final transient List<Meeting> meetings;

    EditsMeet(SectionView theirs, List<Meeting> meetings) {
        super("plan.edits-meet", theirs.changedBy(), meetings.size());
        this.theirs = theirs;
        this.meetings = meetings;
    }

    /** The section as it is now. */
    public SectionView theirs() {
        return theirs;
    }

    /** Where to choose; everything else was merged. */
    public List<Meeting> meetings() {
        return meetings;
    }
}
