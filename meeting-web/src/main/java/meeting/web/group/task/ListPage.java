package meeting.web.group.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import meeting.task.Countdown;
import meeting.task.board.TaskFilter;
import meeting.task.board.TaskQuery;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.task.TaskListing;

/** The work of whoever is signed in, then that of the own groups. */
@Named("groupTaskListPage")
@RequestScoped
public class ListPage extends TaskListing {
    @Inject
    private Countdown countdown;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;

    /** Own tasks that are open. */
    public int getWaiting() {
        return congress.isPresent() ? countdown.tasks(TaskQuery.all(congress.getId()).onlyMine().only(TaskFilter.OPEN).page(0, 1)).total() : 0;
    }

    public String getGroupNames() {
        return getOwnGroups().stream().map(group -> language.of(group.details().name())).collect(Collectors.joining(" · "));
    }

    @Override
    protected TaskQuery.Order usualOrder() {
        return TaskQuery.Order.MINE;
    }
}
