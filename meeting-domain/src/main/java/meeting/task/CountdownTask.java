package meeting.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Unaudited;
import meeting.task.progress.Deed;
import meeting.task.progress.Progress;
import meeting.task.progress.Settlement;
import meeting.task.progress.Standing;
import meeting.task.progress.TaskAct;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One task of a countdown. */
@Entity
@Table(name = "countdown_task")
class CountdownTask implements Labelled {
    @EmbeddedId @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TaskId id;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    private String code;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "es", column = @Column(name = "title_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "title_zh"))
    private LocalizedText title;
    @Embedded @AttributeOverride(name = "value", column = @Column(name = "group_code"))
    private GroupCode group;
    private String owner;
    @ElementCollection
    @CollectionTable(name = "countdown_task_deputy", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position") @Column(name = "actor_id")
    private List<String> deputies = new ArrayList<>();
    private int tMinus;
    private int days;
    @ElementCollection
    @CollectionTable(name = "countdown_task_dependency", joinColumns = @JoinColumn(name = "task_id"))
    @AttributeOverride(name = "value", column = @Column(name = "depends_on"))
    private Set<TaskId> dependsOn = new HashSet<>();
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Progress progress = Progress.PLANNED;
    private String reason;
    private LocalDate startedOn;
    @Embedded
    private Settlement settlement;
    @ElementCollection
    @CollectionTable(name = "countdown_task_act", joinColumns = @JoinColumn(name = "task_id"))
    @OrderColumn(name = "position")
    @Unaudited("is itself a record of what happened")
    private List<TaskAct> acts = new ArrayList<>();
    @Version
    private long version;

    protected CountdownTask() { } // JPA

    CountdownTask(TaskId id, CongressId congress, TaskDetails details) {
        this.id = id;
        this.congress = congress;
        lay(details);
    }

    /** C8. Circles are looked for by who knows the other tasks. */
    void edit(TaskDetails details, Deed deed) {
        standing().refuseSettled();
        lay(details);
        acts.add(deed.as(TaskAct.Kind.EDITED, null));
    }

    private void lay(TaskDetails details) {
        details.check();
        code = details.code();
        title = details.title();
        group = details.group();
        owner = details.owner();
        deputies.clear();
        deputies.addAll(details.deputies());
        tMinus = details.tMinus();
        days = details.days();
        dependsOn.retainAll(details.dependsOn());
        dependsOn.addAll(details.dependsOn());
    }

    /** @param name as the history shows it; null where nobody is responsible any more */
    void assign(String actor, String name, Deed deed) {
        standing().refuseSettled();
        owner = actor;
        deputies.remove(actor);
        acts.add(deed.as(TaskAct.Kind.ASSIGNED, name));
    }

    /** Begins the work, or goes on with what was blocked. @param open codes of what it still waits for (C4) */
    void start(Collection<String> open, Deed deed) {
        if (progress != Progress.IN_PROGRESS || !open.isEmpty()) become(standing().started(open, deed), deed.as(TaskAct.Kind.STARTED, null));
    }

    /** @param shows what shows that it is done; may be blank. @param opening by which its due date is kept from now on (C2) */
    void finish(String shows, Collection<String> open, LocalDate opening, Deed deed) {
        var done = standing().finished(shows, open, due(opening), deed);
        become(done, deed.as(TaskAct.Kind.FINISHED, done.settlement().note()));
    }

    /** C6. */
    void check(Deed deed) {
        become(standing().checked(deed), deed.as(TaskAct.Kind.CHECKED, null));
    }

    /** C6: what was begun is in progress again, what never was is planned again. */
    void sendBack(String why, Deed deed) {
        become(standing().sentBack(), deed.because(TaskAct.Kind.SENT_BACK, why));
    }

    /** C5: nothing is needed. */
    void waive(String why, LocalDate opening, Deed deed) {
        var act = deed.because(TaskAct.Kind.WAIVED, why);
        become(standing().waived(act.text(), due(opening), deed), act);
    }

    /** C13. @param begun day on which the countdown began */
    void doneBefore(LocalDate begun, String shows, Collection<String> open, LocalDate opening, Deed deed) {
        var act = deed.because(TaskAct.Kind.FOUND_DONE, shows);
        become(standing().doneBefore(begun, act.text(), open, due(opening), deed), act);
    }

    /** C5: cannot go on. */
    void block(String why, Deed deed) {
        var act = deed.because(TaskAct.Kind.BLOCKED, why);
        become(standing().blocked(act.text()), act);
    }

    /** C5: files and photos come and go; what is shown has begun. @param kind ATTACHED or DETACHED */
    void show(TaskAct.Kind kind, String file, Collection<String> open, Deed deed) {
        become(standing().shown(open, deed), deed.as(kind, file));
    }

    private LocalDate due(LocalDate opening) {
        return opening.minusDays(tMinus);
    }

    private void become(Standing next, TaskAct act) {
        progress = next.progress();
        reason = next.reason();
        startedOn = next.startedOn();
        settlement = next.settlement();
        acts.add(act);
    }

    Standing standing() {
        return new Standing(code, progress, reason, startedOn, settlement);
    }

    TaskId id() {
        return id;
    }

    CongressId congress() {
        return congress;
    }

    GroupCode group() {
        return group;
    }

    @Override
    public String label() {
        return code;
    }

    long version() {
        return version;
    }

    TaskDetails details() {
        return new TaskDetails(code, title, group, owner, deputies, tMinus, days, dependsOn);
    }

    /** What was said of its settling, its trouble and its history. */
    TaskRecord record() {
        return new TaskRecord(reason, settlement, List.copyOf(acts), version);
    }
}
