package meeting.task.template;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import meeting.kernel.InvalidInput;
import meeting.task.TaskDetails;
import meeting.task.network.Activity;
import meeting.task.network.CircularDependency;
import meeting.task.network.Network;

/** What holds for the tasks of a template among themselves. */
final class TemplateRules {
    private TemplateRules() {
    }

    /**
     * @throws InvalidInput       with every fault of every task, and for a code that is there twice or not there (C1, C3)
     * @throws CircularDependency C3
     */
    static void check(List<TemplateTask> tasks) {
        tasks.forEach(TemplateRules::checkAlone);
        var codes = tasks.stream().map(TemplateTask::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var check = new InvalidInput.Check();
        for (var task : tasks)
            check.that(seen.add(task.code()), "tasks", "task.code-taken", task.code())
                .that(codes.containsAll(task.dependsOn()), "tasks", "task.dependency-unknown");
        check.orThrow();
        Network.of(tasks.stream().map(task -> new Activity(task.code(), LocalDate.EPOCH, task.days(), false, task.dependsOn())).toList());
    }

    /** What a person who fills in the form of one task is told beside its fields. */
    static void check(TemplateTask task, List<TemplateTask> others) {
        checkAlone(task);
        var codes = others.stream().map(TemplateTask::code).collect(Collectors.toSet());
        var awaited = new HashSet<>(task.dependsOn());
        awaited.remove(task.code());
        new InvalidInput.Check().that(!codes.contains(task.code()), "code", "task.code-taken", task.code())
            .that(codes.containsAll(awaited), "dependsOn", "task.dependency-unknown").orThrow();
    }

    private static void checkAlone(TemplateTask task) {
        new TaskDetails(task.code(), task.title(), task.group(), null, List.of(), task.tMinus(), task.days(), Set.of()).check();
    }
}
