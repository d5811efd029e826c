package meeting.web.secretariat.quorum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.attendance.exclusion.ExclusionView;
import meeting.attendance.exclusion.Exclusions;
import meeting.attendance.exclusion.Situation;
import meeting.congress.CongressKind;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Whom a Party congress does not count although on the roll (QS7 to QS9). */
@Named("quorumExclusionsPage")
@ViewScoped
public class ExclusionsPage implements Serializable {
    @Inject
    private transient Exclusions exclusions;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    private ExclusionForm form = new ExclusionForm();
    private ExclusionView undone;
    private String why;
    private transient List<ExclusionView> rows;

    /** QS7. */
    public boolean isMeant() {
        return congress.isPresent() && congress.getView().kind() == CongressKind.PARTY;
    }

    public List<ExclusionView> getRows() {
        if (rows == null) rows = isMeant() ? exclusions.exclusions(congress.getId()) : List.of();
        return rows;
    }

    public long getHolding() {
        return getRows().stream().filter(ExclusionView::isHolding).count();
    }

    public void exclude() {
        if (notices.after(() -> exclusions.exclude(congress.getId(), form.details()), "quorum.excluded")) form = new ExclusionForm();
        rows = null;
    }

    public void beginUndoing(ExclusionView exclusion) {
        undone = exclusion;
        why = null;
    }

    public void undo() {
        notices.after(() -> exclusions.undo(undone.id(), why), "quorum.exclusion-was-undone");
        rows = null;
    }

    public List<Situation> getSituations() {
        return List.of(Situation.values());
    }

    public ExclusionForm getForm() { return form; }
    public ExclusionView getUndone() { return undone; }
    public String getWhy() { return why; }
    public void setWhy(String typed) { why = typed; }
}
