package meeting.web.secretariat.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import meeting.task.Backlog;
import meeting.task.Backlogs;
import meeting.task.TaskId;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** What a countdown that began late found undone, to be settled together (C13). */
@Named("taskPastPage")
@ViewScoped
public class PastPage implements Serializable {
    private static final String LIST = "/secretariat/task/list?faces-redirect=true";
    @Inject
    private transient Backlogs backlogs;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    private final Map<UUID, Boolean> ticked = new HashMap<>();
    private String text;
    private transient Backlog backlog;

    public Backlog getBacklog() {
        if (backlog == null) backlog = backlogs.backlog(congress.require().id());
        return backlog;
    }

    public void tickAll() {
        getBacklog().tasks().forEach(row -> ticked.put(row.id().value(), true));
    }

    /** Stays while something is left. */
    public String settle(Backlog.Outcome outcome) {
        var chosen = chosen();
        if (!notices.after(() -> backlogs.settle(congress.getId(), chosen, outcome, text),
            "secretariat_task_past.settled-" + outcome, chosen.size())) return null;
        ticked.clear();
        text = null;
        backlog = null;
        return getBacklog().tasks().isEmpty() ? LIST : null;
    }

    private Set<TaskId> chosen() {
        return ticked.entrySet().stream().filter(Map.Entry::getValue).map(entry -> new TaskId(entry.getKey())).collect(Collectors.toSet());
    }

    public Map<UUID, Boolean> getTicked() { return ticked; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
}
