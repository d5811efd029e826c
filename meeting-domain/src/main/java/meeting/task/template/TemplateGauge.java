package meeting.task.template;

import java.time.LocalDate;
import java.util.List;
import meeting.task.TaskDetails;
import meeting.task.network.Activity;
import meeting.task.network.Break;
import meeting.task.network.Network;

/**
 * How much time a template takes (C14).
 *
 * @param needs  days before the opening on which work has to begin so that every due date can be kept
 * @param chain  calendar days of work of the longest chain before the opening
 * @param path   codes of that chain, in the order of work; empty for a template without tasks
 * @param left   days from today to the opening of the congress; negative after it
 * @param misfit due dates of that congress that could not be kept if work began today, in the order of work; none once it has opened
 */
public record TemplateGauge(int needs, int chain, List<String> path, int left, List<Break> misfit) {
    /** Far enough for every due date that a task may have. */
    private static final LocalDate FAR = LocalDate.EPOCH.plusDays(10L * TaskDetails.FURTHEST);

    public TemplateGauge {
        path = List.copyOf(path);
        misfit = List.copyOf(misfit);
    }

    public boolean isFitting() {
        return misfit.isEmpty();
    }

    static TemplateGauge of(List<TemplateTask> tasks, LocalDate today, LocalDate opening) {
        var alone = network(tasks, FAR).schedule(LocalDate.EPOCH, FAR);
        var needs = tasks.stream().mapToInt(task -> day(alone.timing(task.code()).orElseThrow().finish()) + task.tMinus()).max().orElse(0);
        var path = alone.criticalPath();
        var chain = path.isEmpty() ? 0 : day(alone.timing(path.get(path.size() - 1)).orElseThrow().finish());
        var left = (int) (opening.toEpochDay() - today.toEpochDay());
        return new TemplateGauge(Math.max(0, needs), chain, path, left, left < 0 ? List.of() : network(tasks, opening).schedule(today, opening).breaks());
    }

    private static Network network(List<TemplateTask> tasks, LocalDate opening) {
        return Network.of(tasks.stream().map(task -> new Activity(task.code(), opening.minusDays(task.tMinus()), task.days(), false, task.dependsOn()))
            .toList());
    }

    private static int day(LocalDate sinceTheBeginning) {
        return Math.toIntExact(sinceTheBeginning.toEpochDay());
    }
}
