package meeting.web.door.scan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.agenda.SittingView;
import meeting.attendance.Attendance;
import meeting.attendance.LedgerQuery;
import meeting.attendance.LedgerRow;
import meeting.attendance.SignInId;
import meeting.attendance.Verdict;
import meeting.attendance.door.SignIns;
import meeting.attendance.door.Undo;
import meeting.kernel.Page;
import meeting.web.attendance.SittingNow;
import meeting.web.shell.Notices;

/** Every decision at the doors of a sitting, newest first; an admission can be taken back here with a reason. */
@Named("scanListPage")
@ViewScoped
public class ListPage implements Serializable {
    public static final int SIZE = 50;
    private static final String AT_THE_DESK = "–";

    @Inject
    private transient SignIns signIns;
    @Inject
    private transient Attendance attendance;
    @Inject
    private transient SittingNow sittings;
    @Inject
    private transient Notices notices;

    private UUID given;
    private Verdict verdict;
    private int page;
    private UUID undoing;
    private String undoingName;
    private String reason;
    private transient SittingView sitting;
    private transient Page<LedgerRow> rows;

    public void load() {
        sitting = sittings.find(given).orElse(null);
        if (sitting == null) return;
        given = sitting.id().value();
        rows = attendance.log(wanted(Math.max(0, page) * SIZE, SIZE));
    }

    /** What the filters ask for. */
    LedgerQuery wanted(int first, int size) {
        return new LedgerQuery(sitting.id(), verdict, null, first, size);
    }

    public void ask(LedgerRow row) {
        undoing = row.id().value();
        undoingName = row.person().fullName();
        reason = null;
    }

    public void undo() {
        notices.after(() -> signIns.undo(new Undo(new SignInId(undoing), AT_THE_DESK, reason, null)), "door_scan_list.undone", undoingName);
        load();
    }

    public boolean canUndo(LedgerRow row) {
        return row.verdict() == Verdict.ADMITTED;
    }

    public SittingView getSitting() {
        return sitting;
    }

    public List<LedgerRow> getRows() {
        return rows == null ? List.of() : rows.rows();
    }

    public long getTotal() {
        return rows == null ? 0 : rows.total();
    }

    public boolean isMore() {
        return (page + 1L) * SIZE < getTotal();
    }

    public List<Verdict> getVerdicts() {
        return List.of(Verdict.values());
    }

    public UUID getGiven() { return given; }
    public void setGiven(UUID sittingOfTheAddress) { given = sittingOfTheAddress; }
    public Verdict getVerdict() { return verdict; }
    public void setVerdict(Verdict only) { verdict = only; }
    public int getPage() { return page; }
    public void setPage(int number) { page = number; }
    public String getUndoingName() { return undoingName; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
}
