package meeting.web.secretariat.quorum;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import meeting.agenda.SittingView;
import meeting.attendance.quorum.Quorums;
import meeting.attendance.quorum.RuleProfile;
import meeting.attendance.quorum.SnapshotView;
import meeting.web.attendance.QuorumReport;
import meeting.web.attendance.SittingNow;
import meeting.web.print.ExportFormat;
import meeting.web.shell.Notices;

/** The quorum of one sitting: count it, say it, read what was counted before. */
@Named("quorumSittingPage")
@ViewScoped
public class SittingPage implements Serializable {
    @Inject
    private transient Quorums quorums;
    @Inject
    private transient SittingNow sittings;
    @Inject
    private transient QuorumReport report;
    @Inject
    private transient Notices notices;
    private UUID given;
    private Integer number;
    private ExportFormat format;
    private RuleProfile profile = RuleProfile.CONGRESS;
    private transient SittingView sitting;
    private transient List<SnapshotView> snapshots;

    public void load() {
        if (isPresent() && format != null && getShown() != null) report.send(format, getSitting(), getShown());
    }

    public String take() {
        return notices.after(() -> quorums.take(getSitting().id(), profile), "quorum.was-taken")
            ? "sitting?faces-redirect=true&sitting=" + getSitting().id().value() : null;
    }

    public boolean isPresent() {
        return getSitting() != null;
    }

    public SittingView getSitting() {
        if (sitting == null) sitting = sittings.find(given).orElse(null);
        return sitting;
    }

    public List<SnapshotView> getSnapshots() {
        if (snapshots == null) snapshots = quorums.snapshots(getSitting().id());
        return snapshots;
    }

    /** The one of the address, else the latest; null before the first. */
    public SnapshotView getShown() {
        return getSnapshots().stream().filter(each -> number == null || each.number() == number).findFirst().orElse(null);
    }

    /** Whether the one shown has been overtaken by another count. */
    public boolean isOlder() {
        return getShown() != getSnapshots().get(0);
    }

    public int getArrivedSince() {
        return quorums.arrivedSince(getSitting().id());
    }

    public List<RuleProfile> getProfiles() {
        return Arrays.stream(RuleProfile.values()).filter(each -> each != RuleProfile.NONE).toList();
    }

    public UUID getGiven() { return given; }
    public void setGiven(UUID wanted) { given = wanted; }
    public Integer getNumber() { return number; }
    public void setNumber(Integer wanted) { number = wanted; }
    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
    public RuleProfile getProfile() { return profile; }
    public void setProfile(RuleProfile chosen) { profile = chosen; }
}
