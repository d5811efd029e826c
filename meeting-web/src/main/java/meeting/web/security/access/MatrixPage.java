package meeting.web.security.access;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.accreditation.access.AccessRule;
import meeting.accreditation.access.AccessRules;
import meeting.accreditation.access.AccessView;
import meeting.accreditation.access.BadgeType;
import meeting.accreditation.access.Voting;
import meeting.accreditation.access.VotingView;
import meeting.accreditation.access.Zone;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Who may go where, as one picture: badge types against zones, and the switch of the voting period (AC3 to AC5). */
@Named("accessMatrixPage")
@ViewScoped
public class MatrixPage implements Serializable {
    @Inject
    private transient AccessRules rules;
    @Inject
    private transient Voting voting;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private CellForm cell = new CellForm();
    private String occasion;
    private Boolean strict;
    private transient AccessView view;

    public void load() {
        if (strict == null) strict = getView().strict();
    }

    public AccessView getView() {
        if (view == null) view = rules.view(congress.require().id());
        return view;
    }

    public List<Zone> getZones() {
        return List.of(Zone.values());
    }

    /** Null where the type stays out. */
    public AccessRule rule(BadgeType type, Zone zone) {
        return getView().matrix().rule(type.code(), zone).orElse(null);
    }

    /** Style class of a cell: what it says, and whether the vote shuts it (AC5). */
    public String look(BadgeType type, Zone zone) {
        var rule = rule(type, zone);
        if (rule == null) return "out";
        if (isShutByVote(type, zone)) return "voting";
        return (rule.escorted() ? "escorted" : "in") + (rule.isConfined() ? " confined" : "");
    }

    private boolean isShutByVote(BadgeType type, Zone zone) {
        return getView().voting().isPresent() && zone.isOfTheVote() && type.staff() && !type.election();
    }

    public void open(BadgeType type, Zone zone) {
        cell = CellForm.of(type.code(), zone, rule(type, zone));
    }

    public void keep() {
        notices.after(cell.isShut() ? () -> rules.shut(congress.getId(), cell.getType(), cell.getZone()) : () -> rules.lay(congress.getId(), cell.asRule()),
            "security_access_matrix.kept");
        view = null;
    }

    public void openVoting() {
        if (notices.after(() -> voting.open(congress.getId(), occasion), "security_access_matrix.voting-opened")) occasion = null;
        view = null;
    }

    public void closeVoting() {
        notices.after(() -> voting.close(congress.getId()), "security_access_matrix.voting-closed");
        view = null;
    }

    public void chooseStrict() {
        notices.after(() -> rules.beStrict(congress.getId(), strict), strict ? "security_access_matrix.strict-on" : "security_access_matrix.strict-off");
        view = null;
    }

    /** The period that is open; null if none is. */
    public VotingView getOpenVoting() {
        return getView().voting().orElse(null);
    }

    public List<VotingView> getPeriods() {
        return voting.periods(congress.getId()).stream().filter(period -> !period.isOpen()).toList();
    }

    public List<CellForm.Entry> getEntries() {
        return List.of(CellForm.Entry.values());
    }

    public CellForm getCell() { return cell; }
    public String getOccasion() { return occasion; }
    public void setOccasion(String typed) { occasion = typed; }
    public Boolean getStrict() { return strict; }
    public void setStrict(Boolean chosen) { strict = chosen; }
}
