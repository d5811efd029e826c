package meeting.web.duty.contingency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import meeting.plan.contingency.ActivationView;
import meeting.plan.contingency.Activations;
import meeting.plan.contingency.Contingencies;
import meeting.plan.contingency.ContingencyView;
import meeting.plan.contingency.scenario.ContingencyPhase;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Words;

/** What is happening, and everything that might, for whoever it concerns (X8). */
@Named("dutyContingencyListPage")
@RequestScoped
public class ListPage {
    /** Scenarios of one phase. */
    public record Phase(ContingencyPhase phase, List<ContingencyView> scenarios) { }

    @Inject
    private Contingencies contingencies;
    @Inject
    private Activations activations;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Words words;
    private List<ActivationView> open;
    private List<Phase> phases;

    public List<ActivationView> getOpen() {
        if (open == null) open = congress.find().map(current -> activations.open(current.id())).orElse(List.of());
        return open;
    }

    /** Those still foreseen, by when they strike; phases without any are left out. */
    public List<Phase> getPhases() {
        if (phases == null) phases = readPhases();
        return phases;
    }

    private List<Phase> readPhases() {
        var all = congress.find().map(current -> contingencies.catalogue(current.id())).orElse(List.of()).stream()
            .filter(scenario -> scenario.details().setAside() == null).toList();
        return Stream.of(ContingencyPhase.values())
            .map(phase -> new Phase(phase, all.stream().filter(scenario -> scenario.details().phase() == phase).toList()))
            .filter(phase -> !phase.scenarios().isEmpty()).toList();
    }

    /** The answer of the page: what is happening now. */
    public String getTitle() {
        var real = getOpen().stream().filter(ActivationView::isReal).count();
        if (real > 0) return words.say("duty_contingency_list.running", real);
        return getOpen().isEmpty() ? words.get("duty_contingency_list.title") : words.say("duty_contingency_list.rehearsing", getOpen().size());
    }

    /** Reads again; called by the page's own refresh. */
    public void redraw() {
        open = null;
    }
}
