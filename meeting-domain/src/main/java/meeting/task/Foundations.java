package meeting.task;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.congress.division.DivisionOfWork;
import meeting.kernel.InvalidInput;
import meeting.kernel.KnownActors.KnownActor;
import meeting.kernel.KnownActors;
import meeting.task.board.Dependency;
import meeting.task.board.TaskLine;
import meeting.task.network.Activity;
import meeting.task.network.CircularDependency;
import meeting.task.network.Network;

/** What a task cannot know by itself: its congress's groups, people and other tasks (C1, C3). */
@ApplicationScoped
class Foundations {
    @Inject
    private CountdownTasks tasks;
    @Inject
    private DivisionOfWork division;
    @Inject
    private KnownActors people;

    /** @param before null for a new task. @param kept people who may stay although they can no longer sign in */
    void check(CongressId congress, CountdownTask before, TaskDetails details, Collection<String> kept) {
        details.check();
        var known = tasks.lines(congress).stream().collect(Collectors.toMap(TaskLine::id, TaskLine::code));
        new InvalidInput.Check()
            .that(before != null && before.label().equals(details.code()) || !tasks.has(congress, details.code()), "code", "task.code-taken", details.code())
            .that(division.groups(congress).stream().anyMatch(group -> group.code().equals(details.group())), "group", "task.group-unknown")
            .that(known.keySet().containsAll(details.dependsOn()), "dependsOn", "task.dependency-unknown")
            .that(isKnown(details.owner() == null ? List.of() : List.of(details.owner()), kept), "owner", "task.person-unknown")
            .that(isKnown(details.deputies(), kept), "deputies", "task.person-unknown").orThrow();
        refuseCircle(congress, before, details, known);
    }

    List<String> people(TaskDetails details) {
        return Stream.concat(Stream.ofNullable(details.owner()), details.deputies().stream()).toList();
    }

    /** @throws InvalidInput for who cannot sign in */
    String nameOf(String actor) {
        var found = people.of(List.of(actor)).stream().filter(KnownActor::active).findFirst();
        new InvalidInput.Check().that(found.isPresent(), "owner", "task.person-unknown").orThrow();
        return found.get().name();
    }

    /** C8: codes of what waits for it. */
    List<String> waitingFor(CountdownTask task) {
        var waiting = tasks.dependencies(task.congress()).stream().filter(each -> each.dependsOn().equals(task.id())).map(Dependency::task)
            .collect(Collectors.toSet());
        return tasks.lines(task.congress()).stream().filter(line -> waiting.contains(line.id())).map(TaskLine::code).toList();
    }

    private boolean isKnown(List<String> actors, Collection<String> kept) {
        var asked = new HashSet<>(actors);
        asked.removeAll(new HashSet<>(kept));
        return asked.isEmpty() || people.of(asked).stream().filter(KnownActor::active).count() == asked.size();
    }

    /** @throws CircularDependency C3 */
    private void refuseCircle(CongressId congress, CountdownTask before, TaskDetails details, Map<TaskId, String> codes) {
        Map<String, Set<String>> waits = new HashMap<>();
        codes.values().forEach(code -> waits.put(code, new HashSet<>()));
        tasks.dependencies(congress).forEach(each -> waits.get(codes.get(each.task())).add(codes.get(each.dependsOn())));
        if (before != null) {
            waits.remove(before.label());
            waits.values().forEach(each -> { if (each.remove(before.label())) each.add(details.code()); });
        }
        waits.put(details.code(), details.dependsOn().stream().map(each -> before != null && each.equals(before.id()) ? details.code() : codes.get(each))
            .filter(Objects::nonNull).collect(Collectors.toSet()));
        Network.of(waits.entrySet().stream().map(each -> new Activity(each.getKey(), LocalDate.EPOCH, 0, false, each.getValue())).toList());
    }
}
