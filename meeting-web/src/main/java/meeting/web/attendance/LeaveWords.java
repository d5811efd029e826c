package meeting.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.agenda.SittingView;
import meeting.attendance.leave.LeaveStatus;
import meeting.web.shell.CurrentCongress;

/** How pages tell of leave. */
@Named
@RequestScoped
public class LeaveWords {
    @Inject
    private Scheduling scheduling;
    @Inject
    private CurrentCongress congress;
    private Map<SittingId, SittingView> sittings;

    /** The sittings of these ids, as many as are of this congress. */
    public List<SittingView> sittings(List<SittingId> ids) {
        return ids.stream().filter(of()::containsKey).map(of()::get).toList();
    }

    public SittingView sitting(SittingId id) {
        return of().get(id);
    }

    /** Colour of a status; its word stands beside it. */
    public String tag(LeaveStatus status) {
        return switch (status) {
            case REQUESTED, IN_APPROVAL -> "warn";
            case APPROVED -> "leave";
            case REFUSED -> "stop";
            case WITHDRAWN, CANCELLED -> "quiet";
        };
    }

    private Map<SittingId, SittingView> of() {
        if (sittings == null) sittings = scheduling.sittings(congress.require().id()).stream().collect(Collectors.toMap(SittingView::id, Function.identity()));
        return sittings;
    }
}
