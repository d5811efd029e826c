package meeting.task;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.task.network.CircularDependency;
import meeting.task.progress.CheckedByDoer;
import meeting.task.progress.TaskBegun;
import meeting.task.progress.TaskNotReady;

/** The door to changing a countdown; members of groups move the tasks of their own groups, all others are absent for them (C7). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECRETARIAT, GROUP_STAFF})
public class Tasks {
    @Inject
    private CountdownTasks tasks;
    @Inject
    private Foundations foundations;
    @Inject
    private Boards boards;
    @Inject
    private Reach reach;

    /**
     * @throws InvalidInput       with every fault of the details, and for a code that is another task's (C1)
     * @throws CircularDependency if something would wait for itself (C3)
     */
    @RolesAllowed(SECRETARIAT)
    public TaskId add(CongressId congress, TaskDetails details) {
        tasks.toChange(congress);
        foundations.check(congress, null, details, List.of());
        var task = new CountdownTask(TaskId.next(), congress, details);
        tasks.add(task);
        return task.id();
    }

    /** @throws SomeoneWasFaster if the task changed since {@code seenVersion} was read (C11) */
    @RolesAllowed(SECRETARIAT)
    public void edit(TaskId task, long seenVersion, TaskDetails details) {
        var found = find(task, seenVersion);
        tasks.toChange(found.congress());
        foundations.check(found.congress(), found, details, foundations.people(found.details()));
        found.edit(details, boards.deed(found.congress()));
    }

    /**
     * @throws TaskBegun   if it was begun (C8)
     * @throws TaskAwaited if others wait for it (C8)
     */
    @RolesAllowed(SECRETARIAT)
    public void remove(TaskId task, long seenVersion) {
        var found = find(task, seenVersion);
        tasks.toChange(found.congress());
        found.standing().refuseBegun();
        var waiting = foundations.waitingFor(found);
        if (!waiting.isEmpty()) throw new TaskAwaited(found.label(), waiting);
        tasks.remove(found);
    }

    /** @param owner user name; null for nobody. @throws OnlyHeadsAssign if the caller is a member of the group who does not lead it */
    public void assign(TaskId task, long seenVersion, String owner) {
        var found = find(task, seenVersion);
        if (!reach.leads(found.congress(), found.group())) throw new OnlyHeadsAssign(found.group().value());
        var name = owner == null ? null : foundations.nameOf(owner);
        found.assign(owner, name, boards.deed(found.congress()));
    }

    /** Begins it, or goes on with what was blocked. @throws TaskNotReady while something it waits for is open (C4) */
    public void start(TaskId task, long seenVersion) {
        var found = find(task, seenVersion);
        found.start(open(found), boards.deed(found.congress()));
    }

    /** @param note what shows that it is done; may be blank. @throws TaskNotReady while something it waits for is open (C4) */
    public void finish(TaskId task, long seenVersion, String note) {
        var found = find(task, seenVersion);
        found.finish(note, open(found), boards.opening(found.congress()), boards.deed(found.congress()));
    }

    /** @throws CheckedByDoer if the caller did it (C6) */
    public void check(TaskId task, long seenVersion) {
        var found = find(task, seenVersion);
        found.check(boards.deed(found.congress()));
    }

    /** C6: what was done is in progress again, what was not needed is planned again. */
    public void sendBack(TaskId task, long seenVersion, String reason) {
        var found = find(task, seenVersion);
        found.sendBack(reason, boards.deed(found.congress()));
    }

    /** Nothing is needed (C5). */
    public void waive(TaskId task, long seenVersion, String reason) {
        var found = find(task, seenVersion);
        found.waive(reason, boards.opening(found.congress()), boards.deed(found.congress()));
    }

    /** It cannot go on (C5). */
    public void block(TaskId task, long seenVersion, String reason) {
        var found = find(task, seenVersion);
        found.block(reason, boards.deed(found.congress()));
    }

    private CountdownTask find(TaskId task, long seenVersion) {
        var found = tasks.of(task).filter(each -> reach.moves(each.congress(), each.group())).orElseThrow(NotFound::new);
        SomeoneWasFaster.check(seenVersion, found.version());
        return found;
    }

    private List<String> open(CountdownTask task) {
        return tasks.open(task.details().dependsOn());
    }
}
