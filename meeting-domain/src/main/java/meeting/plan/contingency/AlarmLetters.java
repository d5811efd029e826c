package meeting.plan.contingency;

import java.time.Instant;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import meeting.congress.CongressId;
import meeting.congress.CongressLink;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.post.Post;
import meeting.plan.contingency.scenario.ContingencyCode;

/** X11. Runs inside the activation's transaction: nothing happens that nobody is told of. */
@ApplicationScoped
class AlarmLetters {
    private Scenarios scenarios;
    private Runs runs;
    private Listeners listeners;
    private Convening convening;
    private Post post;
    private CurrentActor actor;

    protected AlarmLetters() { } // CDI

    @Inject
    AlarmLetters(Scenarios scenarios, Runs runs, Listeners listeners, Convening convening, Post post, CurrentActor actor) {
        this.scenarios = scenarios;
        this.runs = runs;
        this.listeners = listeners;
        this.convening = convening;
        this.post = post;
        this.actor = actor;
    }

    @Transactional(TxType.MANDATORY)
    void begun(@Observes ContingencyActivated begun) {
        var run = runs.of(begun.activation()).orElseThrow();
        tell(run, run.isRehearsal() ? "plan.contingency-letter-drill" : "plan.contingency-letter-begun", run.startedAt());
    }

    /** What the real thing breaks off needs no letter of its own: that of the real thing is on its way. */
    @Transactional(TxType.MANDATORY)
    void over(@Observes ContingencyClosed over) {
        var run = runs.of(over.activation()).orElseThrow();
        if (run.log().stream().anyMatch(line -> line.entry() == LogEntry.BROKEN_OFF)) return;
        tell(run, run.isRehearsal() ? "plan.contingency-letter-drill-over" : "plan.contingency-letter-over", run.closedAt());
    }

    /** Arguments: congress, title, who did it, code, clock, part of the reader, own steps, number of own steps, steps in all, steps done. */
    private void tell(Activation run, String code, Instant at) {
        var scenario = scenarios.of(new CongressId(run.scenario().congress()), new ContingencyCode(run.scenario().code())).orElseThrow();
        var congress = convening.congress(scenario.congress());
        var clock = at.atZone(congress.details().zone()).toLocalTime();
        var link = CongressLink.to(congress.id(), "/duty/contingency/run?id=" + run.id().value());
        var done = IntStream.range(0, run.steps().size()).filter(step -> run.doneBy(step).isPresent()).count();
        for (var told : listeners.of(run, scenario))
            post.send(told.actor(), code, link, congress.title(), scenario.details().texts().title(), actor.get().name(), scenario.code().value(), clock,
                told.part().name(), told.steps(), told.steps().size(), run.steps().size(), done);
    }
}
