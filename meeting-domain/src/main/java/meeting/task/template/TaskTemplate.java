package meeting.task.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.division.GroupCode;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.audit.Labelled;
import meeting.task.TaskAwaited;

/** What a countdown can be started from (C10). */
@Entity
@Table(name = "task_template")
class TaskTemplate implements Labelled {
    private static final int LONGEST_NAME = 200;

    @Embeddable
    record Line(String code, LocalizedText title, String groupCode, int tMinus, int days) { }

    @Embeddable
    record Wait(String code, String dependsOn) { }

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TemplateId id;
    @Embedded
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    @AttributeOverride(name = "es", column = @Column(name = "name_es"))
    @AttributeOverride(name = "zh", column = @Column(name = "name_zh"))
    private LocalizedText name;
    @ElementCollection
    @CollectionTable(name = "task_template_task", joinColumns = @JoinColumn(name = "template_id"))
    @AttributeOverride(name = "title.en", column = @Column(name = "title_en"))
    @AttributeOverride(name = "title.es", column = @Column(name = "title_es"))
    @AttributeOverride(name = "title.zh", column = @Column(name = "title_zh"))
    private Set<Line> lines = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "task_template_dependency", joinColumns = @JoinColumn(name = "template_id"))
    private Set<Wait> waits = new HashSet<>();
    @Version
    private long version;

    protected TaskTemplate() { } // JPA

    TaskTemplate(TemplateId id, LocalizedText name, List<TemplateTask> tasks) {
        this.id = id;
        lay(name, tasks);
    }

    /** Lays down all of it; C1, C3. */
    final void lay(LocalizedText title, List<TemplateTask> tasks) {
        new InvalidInput.Check().that(title != null && !title.isBlank(), "name", "general.required")
            .that(title == null || title.longest() <= LONGEST_NAME, "name", "general.too-long", LONGEST_NAME).orThrow();
        TemplateRules.check(tasks);
        name = title;
        replace(lines, tasks.stream()
            .map(task -> new Line(task.code(), task.title(), task.group().value(), task.tMinus(), task.days())).collect(Collectors.toSet()));
        replace(waits, tasks.stream().flatMap(task -> task.dependsOn().stream().map(code -> new Wait(task.code(), code))).collect(Collectors.toSet()));
    }

    /** C14. @param before code of the task that it takes the place of; null for one more */
    void put(String before, TemplateTask task) {
        var others = new ArrayList<>(view().tasks());
        if (before != null && !others.removeIf(each -> each.code().equals(before))) throw new NotFound();
        TemplateRules.check(task, others);
        others.replaceAll(each -> each.waitingFor(task.code(), before));
        others.add(task);
        lay(name, others);
    }

    /** @throws TaskAwaited C8 */
    void drop(String code) {
        var others = new ArrayList<>(view().tasks());
        if (!others.removeIf(each -> each.code().equals(code))) throw new NotFound();
        var waiting = others.stream().filter(each -> each.dependsOn().contains(code)).map(TemplateTask::code).toList();
        if (!waiting.isEmpty()) throw new TaskAwaited(code, waiting);
        lay(name, others);
    }

    private static <T> void replace(Set<T> kept, Set<T> wanted) {
        kept.retainAll(wanted);
        kept.addAll(wanted);
    }

    @Override
    public String label() {
        return name.in(Locale.ENGLISH);
    }

    long version() {
        return version;
    }

    TemplateView view() {
        var before = waits.stream().collect(Collectors.groupingBy(Wait::code, Collectors.mapping(Wait::dependsOn, Collectors.toSet())));
        return new TemplateView(id, name, lines.stream()
            .map(line -> new TemplateTask(line.code(), line.title(), new GroupCode(line.groupCode()), line.tMinus(), line.days(),
                before.getOrDefault(line.code(), Set.of())))
            .sorted(Comparator.comparingInt(TemplateTask::tMinus).reversed().thenComparing(TemplateTask::code)).toList(), version);
    }
}
