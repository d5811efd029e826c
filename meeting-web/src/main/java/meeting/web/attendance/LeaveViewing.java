package meeting.web.attendance;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import meeting.attendance.leave.Decision;
import meeting.attendance.leave.LeaveId;
import meeting.attendance.leave.LeaveView;
import meeting.attendance.leave.Leaves;
import meeting.kernel.NotFound;
import meeting.web.shell.Notices;

/** What every page of one leave shares: the leave of the address, and the acts that its reader may do. */
public abstract class LeaveViewing implements Serializable {
    @Inject
    private transient Leaves leaves;
    @Inject
    private transient Notices notices;
    private UUID id;
    private long version;
    private String note;
    private String reason;
    private transient LeaveView leave;

    public void load() {
        if (id == null) throw new NotFound();
        version = getLeave().version();
    }

    public LeaveView getLeave() {
        if (leave == null) leave = leaves.leave(new LeaveId(id));
        return leave;
    }

    public String agree() {
        return after(() -> leaves.decide(new LeaveId(id), version, Decision.AGREED, note), "leave.decided");
    }

    public String refuse() {
        return after(() -> leaves.decide(new LeaveId(id), version, Decision.REFUSED, note), "leave.decided");
    }

    public String withdraw() {
        return after(() -> leaves.withdraw(new LeaveId(id), version), "leave.withdrawn");
    }

    public String cancel() {
        return after(() -> leaves.cancel(new LeaveId(id), version, reason), "leave.cancelled");
    }

    public String confirm() {
        return after(() -> leaves.confirmPresence(new LeaveId(id), version), "leave.confirmed");
    }

    /** Back to the list, which has the rest of the work. */
    private String after(Runnable useCase, String success) {
        return notices.after(useCase, success) ? "list?faces-redirect=true" : null;
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public String getNote() { return note; }
    public void setNote(String typed) { note = typed; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
