package meeting.web.delegation.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import meeting.attendance.absence.AbsenceRow;
import meeting.attendance.absence.Absences;
import meeting.attendance.leave.LeaveQuery;
import meeting.attendance.leave.LeaveView;
import meeting.attendance.leave.Leaves;
import meeting.web.shell.CurrentCongress;

/** The leave of one's own delegations: what waits, and what became of the rest. */
@Named("delegationLeaveListPage")
@RequestScoped
public class ListPage {
    private static final int MOST = 200;
    @Inject
    private Leaves leaves;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Absences absences;
    private List<LeaveView> waiting;
    private List<LeaveView> all;
    private List<AbsenceRow> absent;

    public List<LeaveView> getWaiting() {
        if (waiting == null) waiting = congress.isPresent() ? leaves.waiting(congress.getId()) : List.of();
        return waiting;
    }

    public List<LeaveView> getAll() {
        if (all == null) all = congress.isPresent() ? leaves.leaves(new LeaveQuery(congress.getId(), Set.of(), 0, MOST)).rows() : List.of();
        return all;
    }

    /** AB4: who of their own stayed away without leave. */
    public List<AbsenceRow> getAbsent() {
        if (absent == null) absent = congress.isPresent() ? absences.absences(congress.getId()) : List.of();
        return absent;
    }

    /** Requests that somebody has still to decide. */
    public long getOpen() {
        return getAll().stream().filter(leave -> leave.status().isOpen()).count();
    }
}
