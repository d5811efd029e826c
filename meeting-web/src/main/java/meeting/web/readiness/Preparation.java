package meeting.web.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import meeting.kernel.authorization.Roles;
import meeting.task.Countdown;
import meeting.task.board.TaskFilter;
import meeting.task.board.TaskList;
import meeting.task.board.TaskQuery;
import meeting.web.shell.Me;

/** What the home page says first while a congress is prepared: the whole of it to who may see it, to members of groups their own work. */
@Named
@RequestScoped
public class Preparation extends ReadinessPage {
    @Inject
    private transient Countdown countdown;
    @Inject
    private transient Me me;
    private transient TaskList own;

    /** Where the check of the day stands, until the opening is over. */
    public boolean isShown() {
        return congress().isPresent() && (seesAll() || isMember()) && isPresent() && !getMatrix().isOver();
    }

    public boolean isMember() {
        return me.has(Roles.GROUP_STAFF);
    }

    /** Open tasks that the reader is responsible for. */
    public int getWaiting() {
        return congress().isPresent() && isMember() ? ownTasks().total() : 0;
    }

    /** Those of them whose day has passed. */
    public int getLate() {
        return getWaiting() == 0 ? 0 : ownTasks().counts().get(TaskFilter.LATE);
    }

    /** Where the reader looks further. */
    public String getPath() {
        if (me.has(Roles.SECRETARIAT)) return "/secretariat/readiness/matrix";
        return me.has(Roles.LEADERSHIP) ? "/leadership/readiness/matrix" : "/group/readiness/own";
    }

    private boolean seesAll() {
        return me.hasAny(Roles.SECRETARIAT, Roles.LEADERSHIP);
    }

    private TaskList ownTasks() {
        if (own == null) own = countdown.tasks(TaskQuery.all(congress().getId()).onlyMine().only(TaskFilter.OPEN).page(0, 1));
        return own;
    }
}
