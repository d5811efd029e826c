package meeting.web.plan;

import jakarta.inject.Inject;
import java.util.List;
import meeting.plan.BaselineView;
import meeting.plan.OrganisationPlans;
import meeting.plan.comparison.Comparison;
import meeting.plan.comparison.SectionDifference;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;

/** What was approved, read as it was then or beside another approval (P9); one page for each audience. */
public abstract class BaselineReading {
    @Inject
    private OrganisationPlans plans;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;
    @Inject
    private PlanDocuments documents;
    private Integer number;
    private Integer against;
    private PlanFormat format;
    private List<BaselineView> all;

    public List<BaselineView> getAll() {
        if (all == null) all = congress.find().map(current -> plans.baselines(current.id())).orElse(List.of());
        return all;
    }

    /** The one of the address, else the last. */
    public BaselineView getShown() {
        return find(number == null ? getAll().size() : number);
    }

    /** The one it is compared with; null where none is asked for. */
    public BaselineView getOther() {
        return against == null ? null : find(against);
    }

    public List<SectionDifference> getDifferences() {
        return getOther() == null ? List.of() : Comparison.of(getOther(), getShown(), language.getLocale());
    }

    /** The document, where the address asks for it. */
    public void send() {
        if (format != null && getShown() != null) documents.send(getShown(), format);
    }

    private BaselineView find(int wanted) {
        return getAll().stream().filter(baseline -> baseline.number() == wanted).findFirst().orElse(null);
    }

    public PlanFormat getFormat() { return format; }
    public void setFormat(PlanFormat wanted) { format = wanted; }
    public Integer getNumber() { return number; }
    public void setNumber(Integer given) { number = given; }
    public Integer getAgainst() { return against; }
    public void setAgainst(Integer given) { against = given; }
}
