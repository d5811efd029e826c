package meeting.web.secretariat.contingency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import meeting.plan.contingency.Contingencies;
import meeting.plan.contingency.ContingencyView;
import meeting.plan.contingency.scenario.Coverage.Gap;
import meeting.web.components.ActorNames;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** X7: every risk of the congress and what is still missing where it strikes. */
@Named("contingencyListPage")
@RequestScoped
public class ListPage {
    @Inject
    private Contingencies contingencies;
    @Inject
    private CurrentCongress congress;
    @Inject
    private ActorNames names;
    @Inject
    private Notices notices;
    private List<ContingencyView> all;
    private Gap gap;

    public List<ContingencyView> getAll() {
        if (all == null) {
            all = congress.find().map(current -> contingencies.catalogue(current.id())).orElse(List.of());
            names.prepare(all.stream().map(scenario -> scenario.details().command().commander()).filter(Objects::nonNull).toList());
        }
        return all;
    }

    /** Those with the gap asked for; all, if none is. */
    public List<ContingencyView> getShown() {
        return gap == null ? getAll() : getAll().stream().filter(scenario -> gap.isIn(scenario.coverage())).toList();
    }

    public long getCovered() {
        return getAll().stream().filter(scenario -> scenario.coverage().isComplete()).count();
    }

    public long count(Gap missing) {
        return getAll().stream().filter(scenario -> missing.isIn(scenario.coverage())).count();
    }

    public List<Gap> getGaps() {
        return List.of(Gap.values());
    }

    /** X2. */
    public String nameHeads() {
        var named = new int[1];
        var done = notices.attempt(() -> named[0] = contingencies.commandByHeads(congress.require().id()));
        if (done) notices.say("secretariat_contingency_list.named-heads", named[0]);
        return done ? "/secretariat/contingency/list?faces-redirect=true" : null;
    }

    public Gap getGap() { return gap; }
    public void setGap(Gap wanted) { gap = wanted; }
}
