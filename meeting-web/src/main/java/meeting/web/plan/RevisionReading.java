package meeting.web.plan;

import jakarta.inject.Inject;
import java.util.List;
import meeting.kernel.NotFound;
import meeting.plan.OrganisationPlans;
import meeting.plan.RevisionView;
import meeting.plan.SectionView;
import meeting.plan.comparison.Comparison;
import meeting.plan.comparison.OptionDifference;
import meeting.plan.drafting.Drafting;
import meeting.plan.section.SectionKind;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Everything a section ever said: one text, or what differs between two, and taking one back (P6); one page for each audience. */
public abstract class RevisionReading {
    @Inject
    private OrganisationPlans plans;
    @Inject
    private Drafting drafting;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Notices notices;
    private SectionKind kind;
    private Integer number;
    private Integer against;
    private SectionView section;
    private List<RevisionView> all;

    public SectionView getSection() {
        if (section == null) section = plans.section(congress.require().id(), kind);
        return section;
    }

    /** Newest first. */
    public List<RevisionView> getAll() {
        if (all == null) all = plans.revisions(getSection().congress(), kind);
        return all;
    }

    /** The one of the address, else the newest. */
    public RevisionView getShown() {
        return number == null ? getAll().get(0) : find(number);
    }

    /** The one it is compared with; null where none is asked for. */
    public RevisionView getOther() {
        return against == null ? null : find(against);
    }

    public List<OptionDifference> getDifferences() {
        return getOther() == null ? List.of() : Comparison.of(getOther().content(), getShown().content());
    }

    /** Options that were written in this text. */
    public List<String> written(RevisionView revision) {
        return revision.lettersSince(getAll().stream().filter(earlier -> earlier.revision() == revision.revision() - 1).findFirst().orElse(null));
    }

    /** Whether the text shown can become the section's again. */
    public boolean isReturnable() {
        return getSection().editable() && getShown().revision() != getSection().revision();
    }

    public String takeBack() {
        var taken = notices.after(() -> drafting.takeBack(getSection().congress(), kind, getShown().revision()), "plan.revision-taken", getShown().revision());
        return taken ? "revisions?faces-redirect=true&kind=" + kind : null;
    }

    private RevisionView find(int wanted) {
        return getAll().stream().filter(revision -> revision.revision() == wanted).findFirst().orElseThrow(NotFound::new);
    }

    public SectionKind getKind() { return kind; }
    public void setKind(SectionKind given) { kind = given; }
    public Integer getNumber() { return number; }
    public void setNumber(Integer given) { number = given; }
    public Integer getAgainst() { return against; }
    public void setAgainst(Integer given) { against = given; }
}
