package meeting.plan.contingency.scenario;

import java.time.LocalDate;

/**
 * X7: what is still missing where a scenario strikes.
 *
 * @param text    steps, words for the chair and who is told are all there
 * @param drilled day of the last rehearsal that was closed; null if there was none
 * @param planned day set for a rehearsal; null if none is
 */
public record Coverage(State owner, State drill, State text, LocalDate drilled, LocalDate planned) {

    /** GOOD: there. LOOK: half of it, or to come. MISSING: not there. NOT_NEEDED: the scenario was set aside. */
    public enum State { GOOD, LOOK, MISSING, NOT_NEEDED }

    /** What may be missing, or there by half. */
    public enum Gap {
        OWNER, DRILL, TEXT;

        public boolean isIn(Coverage coverage) {
            return !isFine(this == OWNER ? coverage.owner : this == DRILL ? coverage.drill : coverage.text);
        }
    }

    public static Coverage of(ContingencyDetails scenario, boolean commanderIsHere, LocalDate drilled, LocalDate today) {
        if (scenario.setAside() != null) return new Coverage(State.NOT_NEEDED, State.NOT_NEEDED, State.NOT_NEEDED, drilled, scenario.drillDay());
        return new Coverage(owner(scenario, commanderIsHere), drill(scenario, drilled, today), text(scenario), drilled, scenario.drillDay());
    }

    public boolean isComplete() {
        return isFine(owner) && isFine(drill) && isFine(text);
    }

    /** A commander without deputy, or one who has left the groups since, is to be looked at. */
    private static State owner(ContingencyDetails scenario, boolean commanderIsHere) {
        if (scenario.command().commander() == null) return State.MISSING;
        return commanderIsHere && scenario.command().deputy() != null ? State.GOOD : State.LOOK;
    }

    private static State drill(ContingencyDetails scenario, LocalDate drilled, LocalDate today) {
        if (drilled != null) return State.GOOD;
        return scenario.drillDay() != null && !scenario.drillDay().isBefore(today) ? State.LOOK : State.MISSING;
    }

    private static State text(ContingencyDetails scenario) {
        var texts = scenario.texts();
        if (scenario.steps().isEmpty() || texts.words().isBlank()) return State.MISSING;
        return texts.told().isBlank() || texts.trigger().isBlank() || texts.resume().isBlank() ? State.LOOK : State.GOOD;
    }

    private static boolean isFine(State state) {
        return state == State.GOOD || state == State.NOT_NEEDED;
    }
}
