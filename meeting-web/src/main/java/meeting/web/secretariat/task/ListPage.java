package meeting.web.secretariat.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.task.Backlog;
import meeting.task.Backlogs;
import meeting.task.Countdown;
import meeting.task.board.Readiness;
import meeting.task.board.TaskQuery;
import meeting.web.shell.CurrentCongress;
import meeting.web.task.BurnDownPicture;
import meeting.web.task.TaskListing;

/** The countdown: how far it is, and every task. */
@Named("taskListPage")
@RequestScoped
public class ListPage extends TaskListing {
    @Inject
    private Countdown countdown;
    @Inject
    private Backlogs backlogs;
    @Inject
    private CurrentCongress congress;
    private Readiness readiness;
    private Backlog backlog;

    /** C13. */
    public Backlog getBacklog() {
        if (backlog == null) backlog = backlogs.backlog(congress.getId());
        return backlog;
    }

    public Readiness getReadiness() {
        if (readiness == null) readiness = countdown.readiness(congress.getId());
        return readiness;
    }

    public BurnDownPicture getBurnDown() {
        return new BurnDownPicture(getReadiness().burnDown());
    }

    @Override
    protected TaskQuery.Order usualOrder() {
        return TaskQuery.Order.DUE;
    }
}
