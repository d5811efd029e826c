package meeting.task.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import meeting.congress.CongressId;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;
import meeting.task.Countdown;
import meeting.task.board.TaskFilter;
import meeting.task.board.TaskQuery;
import meeting.task.board.TaskRow;

/** What the countdown says of a group (C43, C48). */
@ApplicationScoped
class GroupWorks {
    @Inject
    private Countdown countdown;

    /** C49: tasks that are late or due on that day, by who is responsible. */
    Map<String, List<LocalizedText>> reminders(LocalDate day, CongressId congress) {
        return countdown.tasks(TaskQuery.all(congress).only(TaskFilter.OPEN)).rows().stream().filter(task -> task.owner() != null && !task.due().isAfter(day))
            .collect(Collectors.groupingBy(TaskRow::owner, TreeMap::new, Collectors.mapping(TaskRow::title, Collectors.toList())));
    }

    GroupWork by(LocalDate day, CongressId congress, GroupCode group) {
        var open = countdown.tasks(TaskQuery.all(congress).only(TaskFilter.OPEN).of(group)).rows().stream().filter(task -> !task.due().isAfter(day)).toList();
        return new GroupWork(open.size(), (int) open.stream().filter(task -> task.due().isBefore(day)).count());
    }
}
