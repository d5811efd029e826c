package meeting.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.agenda.SittingId;
import meeting.attendance.quorum.SelfCountView;
import meeting.attendance.quorum.SelfCounts;

/** What delegations counted themselves, beside the scans. */
@Named
@RequestScoped
public class SelfCounted {
    @Inject
    private SelfCounts counts;
    private List<SelfCountView> rows;

    public List<SelfCountView> of(SittingId sitting) {
        if (rows == null) rows = counts.counts(sitting);
        return rows;
    }

    /** R15. */
    public long different(SittingId sitting) {
        return of(sitting).stream().filter(SelfCountView::isDifferent).count();
    }
}
