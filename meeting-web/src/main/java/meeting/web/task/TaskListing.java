package meeting.web.task;

import jakarta.inject.Inject;
import java.util.List;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupView;
import meeting.kernel.NotFound;
import meeting.task.Countdown;
import meeting.task.board.TaskFilter;
import meeting.task.board.TaskList;
import meeting.task.board.TaskQuery;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Me;

/** A list of tasks with its filters, all of them in the address; the service shows each reader what is theirs (C7). */
public abstract class TaskListing {
    private static final int SIZE = 100;
    @Inject
    private Countdown countdown;
    @Inject
    private DivisionOfWork division;
    @Inject
    private CurrentCongress congress;
    @Inject
    private TaskWords words;
    @Inject
    private Me me;
    private TaskFilter filter = TaskFilter.OPEN;
    private TaskQuery.Order order = usualOrder();
    private String group;
    private String text;
    private boolean mine;
    private int page = 1;
    private TaskList found;

    protected abstract TaskQuery.Order usualOrder();

    /** Whether there is anything to list at all. */
    public boolean isBegun() {
        return congress.isPresent() && countdown.hasBegun(congress.getId());
    }

    public TaskList getFound() {
        if (found == null) found = countdown.tasks(wanted());
        return found;
    }

    /** What the filters ask for. */
    public TaskQuery wanted() {
        return new TaskQuery(congress.require().id(), text, group == null ? null : code(), mine, filter, order, (page - 1) * SIZE, SIZE);
    }

    private GroupCode code() {
        return getGroups().stream().map(GroupView::code).filter(code -> code.value().equals(group)).findFirst().orElseThrow(NotFound::new);
    }

    public List<TaskSection> getSections() {
        return words.sections(getFound().rows(), order, me.getId());
    }

    public List<GroupView> getGroups() {
        return division.groups(congress.getId());
    }

    public List<GroupView> getOwnGroups() {
        return division.own(congress.getId());
    }

    public List<TaskFilter> getFilters() {
        return List.of(TaskFilter.values());
    }

    public int getSize() { return SIZE; }
    public TaskFilter getFilter() { return filter; }
    public void setFilter(TaskFilter chosen) { filter = chosen == null ? TaskFilter.OPEN : chosen; }
    public TaskQuery.Order getOrder() { return order; }
    public void setOrder(TaskQuery.Order chosen) { order = chosen == null ? usualOrder() : chosen; }
    public String getGroup() { return group; }
    public void setGroup(String chosen) { group = chosen; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public boolean isMine() { return mine; }
    public void setMine(boolean only) { mine = only; }
    public int getPage() { return page; }
    public void setPage(int number) { page = Math.max(1, number); }
}
