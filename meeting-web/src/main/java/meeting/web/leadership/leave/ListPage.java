package meeting.web.leadership.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import meeting.attendance.leave.LeaveQuery;
import meeting.attendance.leave.LeaveView;
import meeting.attendance.leave.Leaves;
import meeting.web.shell.CurrentCongress;

/** Leave that waits for the secretary-general or a deputy, and what was decided. */
@Named("leadershipLeaveListPage")
@RequestScoped
public class ListPage {
    private static final int MOST = 200;
    @Inject
    private Leaves leaves;
    @Inject
    private CurrentCongress congress;
    private List<LeaveView> waiting;
    private List<LeaveView> all;

    public List<LeaveView> getWaiting() {
        if (waiting == null) waiting = congress.isPresent() ? leaves.waiting(congress.getId()) : List.of();
        return waiting;
    }

    public List<LeaveView> getAll() {
        if (all == null) all = congress.isPresent() ? leaves.leaves(new LeaveQuery(congress.getId(), Set.of(), 0, MOST)).rows() : List.of();
        return all;
    }

    /** Requests that somebody has still to decide. */
    public long getOpen() {
        return getAll().stream().filter(leave -> leave.status().isOpen()).count();
    }
}
