package meeting.task;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.task.board.Dependency;
import meeting.task.board.TaskLine;
import meeting.task.progress.Progress;

@ApplicationScoped
class JpaCountdownTasks implements CountdownTasks {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    @Inject
    private Clock clock;

    @Override
    public Optional<CountdownTask> of(TaskId task) {
        return Optional.ofNullable(entityManager.find(CountdownTask.class, task));
    }

    @Override
    public void add(CountdownTask task) {
        entityManager.persist(task);
    }

    @Override
    public void remove(CountdownTask task) {
        entityManager.remove(task);
    }

    @Override
    public List<TaskLine> lines(CongressId congress) {
        return entityManager.createQuery("select new meeting.task.board.TaskLine(t.id, t.code, t.title, t.group, t.owner, t.tMinus, t.days, t.progress,"
            + " t.startedOn, t.settlement) from CountdownTask t where t.congress = :congress order by t.code", TaskLine.class)
            .setParameter("congress", congress).getResultList();
    }

    @Override
    public List<Dependency> dependencies(CongressId congress) {
        return entityManager.createQuery("select new meeting.task.board.Dependency(t.id, d) from CountdownTask t join t.dependsOn d"
            + " where t.congress = :congress", Dependency.class).setParameter("congress", congress).getResultList();
    }

    @Override
    public List<Deputy> deputies(CongressId congress) {
        return entityManager.createQuery("select new meeting.task.Deputy(t.id, d) from CountdownTask t join t.deputies d where t.congress = :congress"
            + " order by t.id, index(d)", Deputy.class).setParameter("congress", congress).getResultList();
    }

    /** One question for each of the collections instead of one for each task. */
    @Override
    public List<CountdownTask> whole(CongressId congress) {
        for (var collection : List.of("dependsOn", "deputies", "acts")) fetch(congress, collection);
        return fetch(congress, null);
    }

    private List<CountdownTask> fetch(CongressId congress, String collection) {
        return entityManager.createQuery("select t from CountdownTask t" + (collection == null ? "" : " left join fetch t." + collection)
            + " where t.congress = :congress", CountdownTask.class).setParameter("congress", congress).getResultList();
    }

    @Override
    public void flush() {
        entityManager.flush();
    }

    @Override
    public List<String> open(Collection<TaskId> tasks) {
        if (tasks.isEmpty()) return List.of();
        return entityManager.createQuery("select t.code from CountdownTask t where t.id in :tasks and t.progress not in :settled order by t.code", String.class)
            .setParameter("tasks", tasks).setParameter("settled", List.of(Progress.DONE, Progress.WAIVED)).getResultList();
    }

    @Override
    public boolean has(CongressId congress, String code) {
        return !entityManager.createQuery("select t.id from CountdownTask t where t.congress = :congress and t.code = :code", TaskId.class)
            .setParameter("congress", congress).setParameter("code", code).getResultList().isEmpty();
    }

    @Override
    public Beginning toChange(CongressId congress) {
        return Optional.ofNullable(entityManager.find(Beginning.class, congress, LockModeType.PESSIMISTIC_WRITE)).orElseGet(() -> {
            var first = new Beginning(congress, clock.instant());
            entityManager.persist(first);
            entityManager.flush();
            return first;
        });
    }

    @Override
    public Optional<Beginning> beginning(CongressId congress) {
        return Optional.ofNullable(entityManager.find(Beginning.class, congress));
    }
}
