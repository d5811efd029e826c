package meeting.web.secretariat.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.congress.division.GroupView;
import meeting.task.TaskId;
import meeting.task.board.BrokenDate;
import meeting.web.shell.Notices;

/** Add a task, change it, remove it; what a later day breaks is shown before it is saved (C9). */
@Named("taskEditPage")
@ViewScoped
public class EditPage implements Serializable {
    private static final String LIST = "/secretariat/task/list?faces-redirect=true";
    private static final String VIEW = "/secretariat/task/view?faces-redirect=true&id=";
    @Inject
    private transient Work work;
    @Inject
    private transient Notices notices;

    private UUID id;
    private long version;
    private int plannedBefore;
    private int plannedDays;
    private TaskForm form;
    private int later;
    private transient List<BrokenDate> broken;

    public void load() {
        if (form != null) return;
        if (id == null) form = new TaskForm();
        else {
            var task = work.task(new TaskId(id));
            form = TaskForm.of(task.details(), work.codes());
            plannedBefore = task.details().tMinus();
            plannedDays = task.details().days();
            version = task.record().version();
        }
    }

    /** Once a slip's breaks were shown, the same slip is saved. */
    public String save() {
        var slip = slip();
        if (slip > 0 && slip != later && notices.attempt(() -> broken = work.slip(new TaskId(id), slip)) && !broken.isEmpty()) {
            later = slip;
            return null;
        }
        return id == null ? add() : edit();
    }

    private String add() {
        return notices.after(() -> id = work.add(form).value(), "secretariat_task_edit.added", form.getCode()) ? VIEW + id : null;
    }

    private String edit() {
        return notices.after(() -> work.edit(new TaskId(id), version, form), "secretariat_task_edit.saved", form.getCode()) ? VIEW + id : null;
    }

    public String remove() {
        return notices.after(() -> work.remove(new TaskId(id), version), "secretariat_task_edit.removed", form.getCode()) ? LIST : null;
    }

    /** Days by which it is due later, or its work takes longer. */
    private int slip() {
        if (id == null || form.getDaysBefore() == null || form.getDays() == null) return 0;
        return Math.max(plannedBefore - form.getDaysBefore(), form.getDays() - plannedDays);
    }

    public List<BrokenDate> getBroken() {
        return broken == null ? List.of() : broken;
    }

    public List<GroupView> getGroups() {
        return work.groups();
    }

    public List<String> candidates(String typed) {
        return work.candidates(typed);
    }

    public String labelOf(String actor) {
        return work.labelOf(actor);
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public TaskForm getForm() { return form; }
    public int getLater() { return later; }
}
