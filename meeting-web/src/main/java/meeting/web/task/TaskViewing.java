package meeting.web.task;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.congress.division.DivisionOfWork;
import meeting.kernel.NotFound;
import meeting.task.Countdown;
import meeting.task.TaskId;
import meeting.task.TaskView;
import meeting.task.Tasks;
import meeting.web.components.ActorNames;
import meeting.web.shell.Notices;

/** One task, and what the reader may do to it; the service refuses the rest. */
public abstract class TaskViewing implements Serializable {
    private static final int CANDIDATES = 10;
    @Inject
    private transient Countdown countdown;
    @Inject
    private transient Tasks tasks;
    @Inject
    private transient DivisionOfWork division;
    @Inject
    private transient ActorNames names;
    @Inject
    private transient Notices notices;

    private UUID id;
    private transient TaskView view;
    private long seen;
    private TaskDeed deed;
    private String text;
    private String owner;

    public void load() {
        if (id == null) throw new NotFound();
        view = countdown.task(new TaskId(id));
        seen = view.record().version();
    }

    public void begin(TaskDeed chosen) {
        deed = chosen;
        text = null;
        if (deed.isPlain()) carryOut();
    }

    public void carryOut() {
        if (notices.after(() -> deed.carryOut(tasks, new TaskId(id), seen, text), deed.getKey() + "-done")) load();
    }

    public void assign() {
        if (notices.after(() -> tasks.assign(new TaskId(id), seen, owner), "task_deed.assign-done")) load();
        owner = null;
    }

    /** People who can sign in. */
    public List<String> candidates(String typed) {
        return division.candidates(typed, CANDIDATES).stream().map(person -> person.id()).toList();
    }

    /** The name, and the user name where that tells namesakes apart. */
    public String labelOf(String actor) {
        var name = names.of(actor);
        return actor == null || name.equals(actor) ? name : name + " · " + actor;
    }

    public List<TaskDeed> getDeeds() {
        return TaskDeed.openTo(getTask());
    }

    public TaskView getTask() {
        if (view == null) view = countdown.task(new TaskId(id));
        return view;
    }

    protected Countdown countdown() {
        return countdown;
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public TaskDeed getDeed() { return deed; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public String getOwner() { return owner; }
    public void setOwner(String chosen) { owner = chosen; }
}
