package meeting.task;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.SomeoneWasFaster;
import meeting.task.board.Dependency;
import meeting.task.progress.TaskSettled;

/** The tasks of a congress all at once, for whoever lays down many of them in one transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
@RolesAllowed(SECRETARIAT)
public class TaskBook {
    @Inject
    private CountdownTasks tasks;
    @Inject
    private Boards boards;

    /** By code. */
    public List<KnownTask> tasks(CongressId congress) {
        var opening = boards.opening(congress);
        Map<TaskId, Set<TaskId>> before = tasks.dependencies(congress).stream()
            .collect(Collectors.groupingBy(Dependency::task, Collectors.mapping(Dependency::dependsOn, Collectors.toSet())));
        Map<TaskId, List<String>> deputies = tasks.deputies(congress).stream()
            .collect(Collectors.groupingBy(Deputy::task, Collectors.mapping(Deputy::actor, Collectors.toList())));
        return tasks.lines(congress).stream().map(line -> {
            var details = new TaskDetails(line.code(), line.title(), line.group(), line.owner(), deputies.getOrDefault(line.id(), List.of()), line.tMinus(),
                line.days(), before.getOrDefault(line.id(), Set.of()));
            return new KnownTask(line.id(), details, line.isSettled(), line.due(opening));
        }).toList();
    }

    /** Whether there is no task yet (C10). */
    @RolesAllowed({SECRETARIAT, LEADERSHIP})
    public boolean isEmpty(CongressId congress) {
        return tasks.lines(congress).isEmpty();
    }

    /**
     * C10. Lays down the first tasks of a congress; whoever approves its plan may, too.
     *
     * @param template id of what they were made from
     * @throws CountdownHasBegun if there is a task already
     */
    @RolesAllowed({SECRETARIAT, LEADERSHIP})
    public void begin(CongressId congress, UUID template, Map<TaskId, TaskDetails> first) {
        tasks.toChange(congress).from(template);
        if (!isEmpty(congress)) throw new CountdownHasBegun();
        first.forEach((id, details) -> tasks.add(new CountdownTask(id, congress, details)));
    }

    /** Waits until nobody else changes which tasks of the congress there are and what they wait for, and keeps others waiting until the transaction ends. */
    public void toChange(CongressId congress) {
        tasks.toChange(congress);
    }

    /**
     * Everything or nothing. That codes differ, groups and people are known and nothing goes in a circle is for the caller to know (C1, C3).
     *
     * @param laid told of each task
     * @throws TaskSettled      for a change of what is settled (C8)
     * @throws SomeoneWasFaster for a change of what is no longer there
     */
    public void lay(CongressId congress, Map<TaskId, TaskDetails> added, Map<TaskId, TaskDetails> changed, Runnable laid) {
        var deed = boards.deed(congress);
        var missing = new HashSet<>(changed.keySet());
        for (var task : changed.isEmpty() ? List.<CountdownTask>of() : tasks.whole(congress)) {
            if (!missing.remove(task.id())) continue;
            task.edit(changed.get(task.id()), deed);
            laid.run();
        }
        if (!missing.isEmpty()) throw new SomeoneWasFaster();
        added.forEach((id, details) -> {
            tasks.add(new CountdownTask(id, congress, details));
            laid.run();
        });
        tasks.flush();
    }
}
