package meeting.plan.contingency;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.kernel.CurrentActor;
import meeting.kernel.KnownActors;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.authorization.Roles;
import meeting.plan.contingency.Crew.Place;
import meeting.plan.contingency.Told.Part;
import meeting.plan.contingency.scenario.Command;
import meeting.plan.contingency.scenario.ContingencyStep;

/** X11: who is told, each person once; whoever did it knows already. */
@ApplicationScoped
class Listeners {
    private static final List<String> WHO_SEE_ALL = List.of(Roles.SECRETARIAT, Roles.LEADERSHIP, Roles.SECURITY);

    @Inject
    private KnownActors people;
    @Inject
    private Crews crews;
    @Inject
    private CurrentActor actor;

    List<Told> of(Activation run, Contingency scenario) {
        var crew = crews.of(scenario.congress());
        var names = new TreeSet<String>();
        var command = scenario.details().command();
        Stream.of(command.commander(), command.deputy()).filter(name -> name != null).forEach(names::add);
        crew.places().stream().filter(place -> concerns(place.group(), run, scenario)).map(Place::actor).forEach(names::add);
        var listening = new TreeSet<String>();
        people.of(names).stream().filter(KnownActor::active).map(KnownActor::id).forEach(listening::add);
        WHO_SEE_ALL.forEach(role -> people.holding(role).stream().map(KnownActor::id).forEach(listening::add));
        listening.remove(actor.get().id());
        return listening.stream().map(name -> told(name, run, command, crew)).toList();
    }

    private static boolean concerns(String group, Activation run, Contingency scenario) {
        return scenario.details().groups().contains(group) || run.steps().stream().anyMatch(step -> group.equals(step.owner()));
    }

    private static Told told(String name, Activation run, Command command, Crew crew) {
        var steps = run.steps().stream().filter(step -> crew.isIn(name, step.owner())).map(ContingencyStep::action).toList();
        if (name.equals(command.commander())) return new Told(name, Part.COMMANDER, steps);
        if (name.equals(command.deputy())) return new Told(name, Part.DEPUTY, steps);
        return new Told(name, steps.isEmpty() ? Part.READER : Part.STEPS, steps);
    }
}
