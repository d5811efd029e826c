package meeting.plan.contingency.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import meeting.kernel.InvalidInput;

/**
 * What the secretariat lays down for a scenario.
 *
 * @param lead     code of the group that leads
 * @param steps    in the order in which they are taken, 30 at most
 * @param drillDay day on which it is to be rehearsed; null if none is set
 * @param setAside why nothing is needed here (X3); null for a scenario that is foreseen
 */
public record ContingencyDetails(ContingencyTexts texts, ContingencyPhase phase, Severity severity, String lead, Command command,
                                 List<ContingencyStep> steps, LocalDate drillDay, String setAside) {
    static final int MOST_STEPS = 30;
    static final int LONGEST_ACTION = 500;
    static final int LONGEST_REASON = 500;
    private static final int A_DAY = 24 * 60;

    public ContingencyDetails {
        steps = List.copyOf(steps);
        command = command == null ? Command.NOBODY : command;
        setAside = setAside == null || setAside.isBlank() ? null : setAside.strip();
    }

    /** Groups that lead or take a step. */
    public Set<String> groups() {
        var groups = new TreeSet<String>();
        if (lead != null) groups.add(lead);
        steps.stream().map(ContingencyStep::owner).filter(Objects::nonNull).forEach(groups::add);
        return groups;
    }

    /** Faults that can be told without knowing the congress. */
    public InvalidInput.Check check() {
        var check = new InvalidInput.Check()
            .that(phase != null, "phase", "general.required").that(severity != null, "severity", "general.required").present(lead, "lead")
            .that(command.commander() == null || !command.commander().equals(command.deputy()), "deputy", "plan.contingency-one-person-twice")
            .that(command.commander() != null || command.deputy() == null, "commander", "plan.contingency-deputy-of-nobody")
            .that(steps.size() <= MOST_STEPS, "steps", "plan.contingency-too-many-steps", MOST_STEPS)
            .atMost(LONGEST_REASON, setAside, "setAside");
        texts.check(check);
        for (var place = 0; place < steps.size(); place++) check(check, steps.get(place), place + 1);
        return check;
    }

    private static void check(InvalidInput.Check check, ContingencyStep step, int number) {
        check.that(step.action() != null && !step.action().isBlank(), "steps", "plan.contingency-step-says-nothing", number)
            .that(step.action() == null || step.action().longest() <= LONGEST_ACTION, "steps", "plan.contingency-step-too-long", number, LONGEST_ACTION)
            .that(step.owner() != null, "steps", "plan.contingency-step-without-group", number)
            .that(step.within() >= 0 && step.within() <= A_DAY, "steps", "plan.contingency-step-time", number, A_DAY);
    }
}
