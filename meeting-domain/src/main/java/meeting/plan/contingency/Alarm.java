package meeting.plan.contingency;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.plan.contingency.scenario.ContingencyDetails;

/** A real activation as it was last read, with all it takes to say who may see it and what is overdue at any moment. @param due of the undone steps */
record Alarm(ActivationId id, CongressId congress, ContingencyCode code, ContingencyDetails scenario, Crew crew, Instant startedAt, List<Instant> due) {

    static Alarm of(Activation run, Contingency scenario, Crew crew) {
        var due = IntStream.range(0, run.steps().size()).filter(step -> run.doneBy(step).isEmpty()).mapToObj(run::dueAt).toList();
        return new Alarm(run.id(), scenario.congress(), scenario.code(), scenario.details(), crew, run.startedAt(), due);
    }

    /** X8. */
    boolean isFor(Actor actor) {
        return new Access(actor, crew, scenario).sees();
    }

    AlarmView view(Instant now) {
        var overdue = due.stream().filter(step -> ActivationView.late(step, now) > 0).count();
        return new AlarmView(id, congress, code, scenario.texts().title(), startedAt, Math.max(0, Duration.between(startedAt, now).toMinutes()), overdue);
    }
}
