package meeting.web.secretariat.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.task.Countdown;
import meeting.task.board.TaskFilter;
import meeting.task.board.TaskList;
import meeting.task.board.TaskQuery;
import meeting.task.board.TaskRow;
import meeting.web.shell.CurrentCongress;
import meeting.web.task.TaskWords;
import meeting.web.task.Timeline;

/** The critical path, and every open task between its earliest and its latest days (C9). */
@Named("taskPathPage")
@RequestScoped
public class PathPage {
    private static final int MOST = 200;
    @Inject
    private Countdown countdown;
    @Inject
    private CurrentCongress congress;
    @Inject
    private TaskWords words;
    private List<TaskRow> path;
    private TaskList open;

    public List<TaskRow> getPath() {
        if (path == null) path = countdown.criticalPath(congress.require().id());
        return path;
    }

    /** Days that the chain can still be put off. */
    public int getRoom() {
        return getPath().isEmpty() ? 0 : getPath().get(0).timing().room();
    }

    public TaskList getOpen() {
        if (open == null) open = countdown.tasks(TaskQuery.all(congress.require().id()).only(TaskFilter.OPEN).page(0, MOST));
        return open;
    }

    public Timeline getTimeline() {
        return Timeline.of(getOpen().rows(), words.getToday(), congress.getView().details().firstDay());
    }
}
