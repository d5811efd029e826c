package meeting.web.secretariat.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupView;
import meeting.task.Countdown;
import meeting.task.TaskId;
import meeting.task.TaskView;
import meeting.task.Tasks;
import meeting.task.board.BrokenDate;
import meeting.web.components.ActorNames;
import meeting.web.shell.CurrentCongress;

/** The services behind the form of a task, for the current congress. */
@RequestScoped
public class Work {
    private static final int CANDIDATES = 10;
    @Inject
    private Countdown countdown;
    @Inject
    private Tasks tasks;
    @Inject
    private DivisionOfWork division;
    @Inject
    private CurrentCongress congress;
    @Inject
    private ActorNames names;

    TaskView task(TaskId task) {
        return countdown.task(task);
    }

    Map<String, TaskId> codes() {
        return countdown.codes(congress.require().id());
    }

    List<BrokenDate> slip(TaskId task, int days) {
        return countdown.slip(task, days);
    }

    TaskId add(TaskForm form) {
        return tasks.add(congress.require().id(), form.asDetails(codes()));
    }

    void edit(TaskId task, long version, TaskForm form) {
        tasks.edit(task, version, form.asDetails(codes()));
    }

    void remove(TaskId task, long version) {
        tasks.remove(task, version);
    }

    List<GroupView> groups() {
        return division.groups(congress.require().id());
    }

    List<String> candidates(String typed) {
        return division.candidates(typed, CANDIDATES).stream().map(person -> person.id()).toList();
    }

    /** The name, and the user name where that tells namesakes apart. */
    String labelOf(String actor) {
        var name = names.of(actor);
        return actor == null || name.equals(actor) ? name : name + " · " + actor;
    }
}
