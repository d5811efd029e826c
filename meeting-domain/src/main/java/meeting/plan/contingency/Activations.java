package meeting.plan.contingency;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.CurrentActor;
import meeting.kernel.DomainEvent;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.plan.contingency.ActivationView.StepView;
import meeting.plan.contingency.scenario.ContingencyCode;

/** The door to what happens: rehearse, activate, tick, close, learn. */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, LEADERSHIP, SECURITY, GROUP_STAFF})
public class Activations {
    private Scenarios scenarios;
    private Runs runs;
    private Crews crews;
    private CurrentActor actor;
    private Clock clock;
    private Event<DomainEvent> happened;

    protected Activations() { } // CDI

    @Inject
    Activations(Scenarios scenarios, Runs runs, Crews crews, CurrentActor actor, Clock clock, Event<DomainEvent> happened) {
        this.scenarios = scenarios;
        this.runs = runs;
        this.crews = crews;
        this.actor = actor;
        this.clock = clock;
        this.happened = happened;
    }

    /**
     * X4.
     *
     * @throws ActivationOpen   if it is activated already, or a rehearsal is wanted while one runs
     * @throws NotYours         for who may not activate it (X9)
     * @throws ScenarioSetAside for a scenario that was set aside (X3)
     */
    public ActivationId activate(CongressId congress, ContingencyCode code, ActivationKind kind) {
        var scenario = scenarios.held(congress, code).orElseThrow(NotFound::new);
        var access = access(scenario);
        if (!access.sees()) throw new NotFound();
        if (scenario.details().setAside() != null) throw new ScenarioSetAside(code);
        if (!access.activates()) throw new NotYours();
        runs.open(congress, code).ifPresent(running -> makeWay(running, kind));
        var id = ActivationId.next();
        runs.add(new Activation(id, scenario, kind, actor.get(), clock.instant()));
        happened.fire(new ContingencyActivated(congress, code, id, kind));
        return id;
    }

    /** X5: the step is done, by whoever is signed in, now. @param step number from 0 */
    public void tick(ActivationId id, int step) {
        ticking(id, step).tick(step, actor.get(), clock.instant());
    }

    /** X5: the step was ticked by mistake. */
    public void takeBack(ActivationId id, int step) {
        ticking(id, step).takeBack(step, actor.get(), clock.instant());
    }

    /** Anything worth remembering while it runs; whoever sees it may. */
    public void note(ActivationId id, String words) {
        seen(runs.held(id).orElseThrow(NotFound::new)).note(words, actor.get(), clock.instant());
    }

    /** X10. @param lessons may be blank; they can be written later too */
    public void close(ActivationId id, String lessons) {
        var running = closing(id);
        running.close(lessons, actor.get(), clock.instant());
        fireClosed(running);
    }

    /** X10. @throws ActivationOpen while it runs */
    public void learn(ActivationId id, String lesson) {
        closing(id).learn(lesson, actor.get(), clock.instant());
    }

    /** @throws NotFound for what is not there, or not for the signed-in person (X8) */
    public ActivationView activation(ActivationId id) {
        return view(seen(runs.of(id).orElseThrow(NotFound::new)));
    }

    /** Those that run and the signed-in person may see, real ones first. */
    public List<ActivationView> open(CongressId congress) {
        return runs.open(congress).stream().filter(run -> access(run).sees()).map(this::view).toList();
    }

    /** Every time the scenario was rehearsed or happened, newest first. */
    public List<ActivationView> history(CongressId congress, ContingencyCode code) {
        return runs.of(congress, code).stream().filter(run -> access(run).sees()).map(this::view).toList();
    }

    private void makeWay(Activation running, ActivationKind wanted) {
        if (wanted == ActivationKind.REHEARSAL || !running.isRehearsal()) throw new ActivationOpen();
        running.breakOff(actor.get(), clock.instant());
        runs.flush();
        fireClosed(running);
    }

    private Activation ticking(ActivationId id, int step) {
        var running = seen(runs.held(id).orElseThrow(NotFound::new));
        var owner = running.ownerOf(step).orElseThrow(NotFound::new);
        if (!access(running).ticks(owner)) throw new NotYours();
        return running;
    }

    private Activation closing(ActivationId id) {
        var run = seen(runs.held(id).orElseThrow(NotFound::new));
        if (!access(run).closes(run)) throw new NotYours();
        return run;
    }

    private Activation seen(Activation run) {
        if (!access(run).sees()) throw new NotFound();
        return run;
    }

    private Access access(Activation run) {
        return access(scenario(run));
    }

    private Access access(Contingency scenario) {
        return new Access(actor.get(), crews.of(scenario.congress()), scenario.details());
    }

    private Contingency scenario(Activation run) {
        return scenarios.of(new CongressId(run.scenario().congress()), new ContingencyCode(run.scenario().code())).orElseThrow(NotFound::new);
    }

    private void fireClosed(Activation run) {
        happened.fire(new ContingencyClosed(new CongressId(run.scenario().congress()), new ContingencyCode(run.scenario().code()), run.id(), run.kind()));
    }

    private ActivationView view(Activation run) {
        var scenario = scenario(run);
        var access = access(scenario);
        var now = clock.instant();
        var steps = IntStream.range(0, run.steps().size()).mapToObj(number -> step(run, number, access, now)).toList();
        return new ActivationView(run.id(), scenario.congress(), scenario.code(), scenario.details().texts().title(), run.kind(), now, run.startedAt(),
            run.closedAt(), steps, run.log(), access.closes(run));
    }

    private static StepView step(Activation run, int number, Access access, Instant now) {
        var step = run.steps().get(number);
        var done = run.doneBy(number);
        var due = run.dueAt(number);
        var end = run.closedAt() == null ? now : run.closedAt();
        var name = access.crew().names().getOrDefault(step.owner(), LocalizedText.of(step.owner()));
        return new StepView(number, step.action(), step.owner(), name, step.within(), due, done.orElse(null),
            done.isPresent() ? 0 : ActivationView.late(due, end), run.closedAt() == null && access.ticks(step.owner()));
    }
}
