package meeting.web.secretariat.contingency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.plan.contingency.ContingencyView;
import meeting.plan.contingency.scenario.ContingencyStep;
import meeting.web.components.ActorNames;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.shell.Language;

/** The plans as a file: a line for each step, as it hangs in the duty room. */
@Named("contingencyExports")
@RequestScoped
public class ContingencyExports extends ListExport {
    private static final String TITLE = "secretariat_contingency_list.title";

    @Inject
    private ListPage page;
    @Inject
    private ActorNames names;
    @Inject
    private Language language;

    @Override
    protected ExportList list() {
        var total = words().say("secretariat_contingency_list.total", page.getCovered(), page.getAll().size());
        return new ExportList(TITLE, words().get(TITLE), List.of(total),
            headers("contingency.code", "contingency.scenario", "contingency.severity", "contingency.commander", "contingency.action", "contingency.lead",
                "contingency.within"),
            page.getShown().stream().flatMap(this::lines).toList());
    }

    private Stream<List<String>> lines(ContingencyView scenario) {
        var steps = scenario.details().steps();
        return steps.isEmpty() ? Stream.of(line(scenario, null)) : steps.stream().map(step -> line(scenario, step));
    }

    private List<String> line(ContingencyView scenario, ContingencyStep step) {
        return Arrays.asList(scenario.code().value(), language.of(scenario.title()), words().of(scenario.details().severity()),
            names.of(scenario.details().command().commander()), step == null ? null : language.of(step.action()),
            language.of(scenario.nameOf(step == null ? scenario.details().lead() : step.owner())), step == null ? null : String.valueOf(step.within()));
    }
}
