package meeting.task;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.task.board.Dependency;
import meeting.task.board.TaskLine;

/** Every task of every countdown. */
interface CountdownTasks {
    Optional<CountdownTask> of(TaskId task);

    void add(CountdownTask task);

    void remove(CountdownTask task);

    /** All of a congress, by code. */
    List<TaskLine> lines(CongressId congress);

    List<Dependency> dependencies(CongressId congress);

    /** Who stands in, in the order laid down for each task. */
    List<Deputy> deputies(CongressId congress);

    /** All tasks of a congress with everything that belongs to them. */
    List<CountdownTask> whole(CongressId congress);

    /** Has the database say now what it has against what was changed. */
    void flush();

    /** Codes of those of these tasks that are not settled (C4). */
    List<String> open(Collection<TaskId> tasks);

    boolean has(CongressId congress, String code);

    /** Waits until nobody else changes which tasks of the congress there are and what they wait for (C3, C10). */
    Beginning toChange(CongressId congress);

    /** Empty while the congress has had no task. */
    Optional<Beginning> beginning(CongressId congress);
}
