package meeting.web.security.conflict;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.agenda.Scheduling;
import meeting.attendance.SignInId;
import meeting.attendance.conflict.ConflictView;
import meeting.attendance.conflict.Conflicts;
import meeting.kernel.LocalizedText;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Where gates that worked alone and the server could not both be right: shown until somebody acknowledges it with a note (CF1). */
@Named("conflictListPage")
@ViewScoped
public class ListPage implements Serializable {
    @Inject
    private transient Conflicts conflicts;
    @Inject
    private transient Scheduling scheduling;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private UUID settling;
    private String note;
    private transient List<ConflictView> rows;

    public List<ConflictView> getRows() {
        if (rows == null) rows = congress.find().map(current -> conflicts.of(current.id())).orElse(List.of());
        return rows;
    }

    public long getWaiting() {
        return getRows().stream().filter(row -> !row.isSettled()).count();
    }

    public LocalizedText titleOf(ConflictView row) {
        return scheduling.sitting(row.sitting()).title();
    }

    public void ask(ConflictView row) {
        settling = row.scan().value();
        note = null;
    }

    public void settle() {
        notices.after(() -> conflicts.acknowledge(new SignInId(settling), note), "security_conflict_list.settled");
        rows = null;
    }

    public String getNote() { return note; }
    public void setNote(String typed) { note = typed; }
}
