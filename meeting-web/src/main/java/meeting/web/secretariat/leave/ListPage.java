package meeting.web.secretariat.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import meeting.attendance.leave.LeaveId;
import meeting.attendance.leave.LeaveQuery;
import meeting.attendance.leave.LeaveStatus;
import meeting.attendance.leave.LeaveView;
import meeting.attendance.leave.Leaves;
import meeting.kernel.Page;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** What waits for the secretariat, whom presence has brought back, and every other leave. */
@Named("secretariatLeaveListPage")
@RequestScoped
public class ListPage {
    private static final int SIZE = 50;
    @Inject
    private Leaves leaves;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Notices notices;
    private LeaveStatus status;
    private int page = 1;
    private List<LeaveView> waiting;
    private List<LeaveView> came;
    private Page<LeaveView> all;

    public List<LeaveView> getWaiting() {
        if (waiting == null) waiting = congress.isPresent() ? leaves.waiting(congress.getId()) : List.of();
        return waiting;
    }

    public List<LeaveView> getCame() {
        if (came == null) came = congress.isPresent() ? leaves.attended(congress.getId()) : List.of();
        return came;
    }

    public List<LeaveView> getAll() {
        return page().rows();
    }

    public long getTotal() {
        return page().total();
    }

    private Page<LeaveView> page() {
        if (all == null) all = congress.isPresent()
            ? leaves.leaves(new LeaveQuery(congress.getId(), status == null ? Set.of() : Set.of(status), (page - 1) * SIZE, SIZE)) : new Page<>(List.of(), 0);
        return all;
    }

    public String confirm(UUID leave, long version) {
        return notices.after(() -> leaves.confirmPresence(new LeaveId(leave), version), "leave.confirmed") ? "list?faces-redirect=true" : null;
    }

    public List<LeaveStatus> getStatuses() {
        return List.of(LeaveStatus.values());
    }

    public int getSize() {
        return SIZE;
    }

    public LeaveStatus getStatus() { return status; }
    public void setStatus(LeaveStatus wanted) { status = wanted; }
    public int getPage() { return page; }
    public void setPage(int wanted) { page = Math.max(1, wanted); }
}
