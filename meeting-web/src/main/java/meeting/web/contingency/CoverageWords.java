package meeting.web.contingency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Map;
import meeting.plan.contingency.ContingencyView;
import meeting.plan.contingency.scenario.Coverage.Gap;
import meeting.plan.contingency.scenario.Coverage.State;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** X7 for the eye: a sign, a colour and a sentence for each cell of the coverage picture. */
@Named
@RequestScoped
public class CoverageWords {
    private static final Map<State, String> SIGNS = Map.of(State.GOOD, "✓", State.LOOK, "!", State.MISSING, "×", State.NOT_NEEDED, "–");
    private static final Map<State, String> COLOURS = Map.of(State.GOOD, "ok", State.LOOK, "warn", State.MISSING, "stop", State.NOT_NEEDED, "quiet");

    @Inject
    private Words words;
    @Inject
    private Times times;

    public String sign(State state) {
        return SIGNS.get(state);
    }

    /** Style class. */
    public String colour(State state) {
        return COLOURS.get(state);
    }

    public String owner(ContingencyView scenario) {
        return say("owner", scenario.coverage().owner());
    }

    public String drill(ContingencyView scenario) {
        var coverage = scenario.coverage();
        if (coverage.drill() == State.GOOD) return words.say("contingency.drill-good", times.day(coverage.drilled()));
        return coverage.drill() == State.LOOK ? words.say("contingency.drill-look", times.day(coverage.planned())) : say("drill", coverage.drill());
    }

    public String text(ContingencyView scenario) {
        return say("text", scenario.coverage().text());
    }

    /** What is missing, in the words of its place. */
    public String gap(ContingencyView scenario, Gap gap) {
        return gap == Gap.OWNER ? owner(scenario) : gap == Gap.DRILL ? drill(scenario) : text(scenario);
    }

    private String say(String what, State state) {
        if (state == State.NOT_NEEDED) return words.get("contingency.not-needed");
        return words.get("contingency." + what + "-" + state.name().toLowerCase(Locale.ROOT));
    }
}
