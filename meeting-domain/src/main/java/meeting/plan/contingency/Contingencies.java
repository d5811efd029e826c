package meeting.plan.contingency;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressDetails;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.plan.contingency.scenario.Command;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.plan.contingency.scenario.ContingencyDetails;
import meeting.plan.contingency.scenario.Coverage;

/** The door to the scenarios: reading them and adapting them to the congress. */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Contingencies {
    private static final int MOST = 99;

    private Scenarios scenarios;
    private Runs runs;
    private Crews crews;
    private Convening convening;
    private CurrentActor actor;
    private Clock clock;

    protected Contingencies() { } // CDI

    @Inject
    Contingencies(Scenarios scenarios, Runs runs, Crews crews, Convening convening, CurrentActor actor, Clock clock) {
        this.scenarios = scenarios;
        this.runs = runs;
        this.crews = crews;
        this.convening = convening;
        this.actor = actor;
        this.clock = clock;
    }

    /** X8: those the signed-in person may see, by code. */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, SECURITY, GROUP_STAFF})
    public List<ContingencyView> catalogue(CongressId congress) {
        var reading = new Reading(congress);
        return scenarios.in(congress).stream().flatMap(reading::view).toList();
    }

    /** @throws NotFound for a scenario that is not there, or not for the signed-in person (X8) */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, SECURITY, GROUP_STAFF})
    public ContingencyView contingency(CongressId congress, ContingencyCode code) {
        var reading = new Reading(congress);
        return scenarios.of(congress, code).stream().flatMap(reading::view).findFirst().orElseThrow(NotFound::new);
    }

    /** X1: one more than the usual ones. @return its code, the next that is free */
    public ContingencyCode add(CongressId congress, ContingencyDetails details) {
        check(details, crews.of(convening.congress(congress).id()), null);
        var last = scenarios.in(congress).stream().mapToInt(scenario -> scenario.code().number()).max().orElse(0);
        new InvalidInput.Check().that(last < MOST, "title", "plan.contingency-too-many", MOST).orThrow();
        var code = ContingencyCode.numbered(last + 1);
        scenarios.add(new Contingency(congress, code, details));
        return code;
    }

    /** @throws SomeoneWasFaster if the scenario changed since {@code seenVersion} was read */
    public void adapt(CongressId congress, ContingencyCode code, long seenVersion, ContingencyDetails details) {
        var scenario = scenarios.of(congress, code).orElseThrow(NotFound::new);
        SomeoneWasFaster.check(seenVersion, scenario.version());
        check(details, crews.of(congress), scenario.details());
        scenario.lay(details);
    }

    /** X2: where nobody commands yet, the head of the leading group does, with its deputy. @return how many have a commander now who had none */
    public int commandByHeads(CongressId congress) {
        var crew = crews.of(convening.congress(congress).id());
        return (int) scenarios.in(congress).stream().filter(scenario -> scenario.commandBy(crew.usualCommandOf(scenario.details().lead()))).count();
    }

    /** X2: who and what was named before may stay, whatever became of them since. */
    private static void check(ContingencyDetails details, Crew crew, ContingencyDetails before) {
        var check = details.check();
        var command = details.command();
        var was = before == null ? Command.NOBODY : before.command();
        var groups = before == null ? List.of() : List.copyOf(before.groups());
        check.that(command.commander() == null || was.has(command.commander()) || crew.has(command.commander()), "commander", "plan.contingency-no-member")
            .that(command.deputy() == null || was.has(command.deputy()) || crew.has(command.deputy()), "deputy", "plan.contingency-no-member");
        details.groups().stream().filter(group -> !groups.contains(group))
            .forEach(group -> check.that(crew.names().containsKey(group), group.equals(details.lead()) ? "lead" : "steps", "plan.contingency-no-group", group));
        check.orThrow();
    }

    /** What every scenario of a congress is read with, looked up once. */
    private final class Reading {
        private final CongressId congress;
        private final Crew crew;
        private final CongressDetails held;
        private final Map<String, Instant> drills;
        private final Map<String, ActivationId> open;

        private Reading(CongressId congress) {
            this.congress = congress;
            held = convening.congress(congress).details();
            crew = crews.of(congress);
            drills = runs.drills(congress);
            open = runs.open(congress).stream().collect(Collectors.toMap(run -> run.scenario().code(), Activation::id));
        }

        /** Nothing for who may not see it. */
        private Stream<ContingencyView> view(Contingency scenario) {
            var details = scenario.details();
            var access = new Access(actor.get(), crew, details);
            if (!access.sees()) return Stream.empty();
            var code = scenario.code();
            var drilled = drills.containsKey(code.value()) ? held.dayOf(drills.get(code.value())) : null;
            var coverage = Coverage.of(details, crew.has(details.command().commander()), drilled, held.dayOf(clock.instant()));
            return Stream.of(new ContingencyView(congress, code, details, coverage, crew.names(), open.get(code.value()),
                access.activates(), scenario.version()));
        }
    }
}
