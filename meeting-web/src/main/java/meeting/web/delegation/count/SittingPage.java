package meeting.web.delegation.count;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.agenda.SittingView;
import meeting.attendance.quorum.SelfCountView;
import meeting.attendance.quorum.SelfCounts;
import meeting.delegation.DelegationId;
import meeting.web.attendance.SittingNow;
import meeting.web.shell.Notices;

/** A delegation counts itself before a sitting. */
@Named("selfCountPage")
@ViewScoped
public class SittingPage implements Serializable {
    @Inject
    private transient SelfCounts counts;
    @Inject
    private transient SittingNow sittings;
    @Inject
    private transient Notices notices;
    private UUID given;
    private UUID delegation;
    private Integer present;
    private String note;
    private transient SittingView sitting;
    private transient List<SelfCountView> rows;

    public void load() {
        if (isPresent() && delegation == null && !getRows().isEmpty()) delegation = getRows().get(0).delegation().value();
    }

    public String report() {
        var heads = present == null ? -1 : present;
        return notices.after(() -> counts.count(getSitting().id(), new DelegationId(delegation), heads, note), "quorum.counted")
            ? "sitting?faces-redirect=true&sitting=" + getSitting().id().value() : null;
    }

    public boolean isPresent() {
        return getSitting() != null;
    }

    public SittingView getSitting() {
        if (sitting == null) sitting = sittings.find(given).orElse(null);
        return sitting;
    }

    public List<SelfCountView> getRows() {
        if (rows == null) rows = counts.counts(getSitting().id());
        return rows;
    }

    public UUID getGiven() { return given; }
    public void setGiven(UUID wanted) { given = wanted; }
    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID chosen) { delegation = chosen; }
    public Integer getHeads() { return present; }
    public void setHeads(Integer counted) { present = counted; }
    public String getNote() { return note; }
    public void setNote(String typed) { note = typed; }
}
