package meeting.task.template;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.task.KnownTask;
import meeting.task.TaskBook;
import meeting.task.TaskDetails;
import meeting.task.TaskId;

/** The door to templates of countdowns (C10). */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class Templates {
    @Inject
    private TaskTemplates templates;
    @Inject
    private Beginnings beginnings;
    @Inject
    private TaskBook book;

    /** By name. */
    public List<TemplateView> templates() {
        return templates.all().stream().map(TaskTemplate::view).toList();
    }

    /** By name, for who writes or reads the plan that chooses one. */
    @RolesAllowed({SECRETARIAT, LEADERSHIP, GROUP_STAFF})
    public Map<TemplateId, LocalizedText> names() {
        var names = new LinkedHashMap<TemplateId, LocalizedText>();
        templates().forEach(template -> names.put(template.id(), template.name()));
        return names;
    }

    public TemplateView template(TemplateId template) {
        return find(template).view();
    }

    /** Each task becomes the responsibility of who is in charge of its group. @throws CountdownHasBegun if there is a task already */
    public void start(CongressId congress, TemplateId template) {
        beginnings.begin(congress, template);
    }

    /** Makes a template of the countdown of a congress as it is: its tasks, days and dependencies, without people and progress. */
    public TemplateId make(CongressId congress, LocalizedText name) {
        var tasks = book.tasks(congress);
        var codes = tasks.stream().collect(Collectors.toMap(KnownTask::id, task -> task.details().code()));
        var id = TemplateId.next();
        templates.add(new TaskTemplate(id, name, tasks.stream().map(task -> task(task.details(), codes)).toList()));
        return id;
    }

    /** Lays down all of a template. @throws SomeoneWasFaster if it changed since {@code seenVersion} was read (C11) */
    public void edit(TemplateId template, long seenVersion, LocalizedText name, List<TemplateTask> tasks) {
        var found = find(template);
        SomeoneWasFaster.check(seenVersion, found.version());
        found.lay(name, tasks);
    }

    /** Countdowns that were started from it stay as they are. @throws TemplateBuiltIn for the usual one (C14) */
    public void remove(TemplateId template) {
        var found = find(template);
        if (found.view().isBuiltIn()) throw new TemplateBuiltIn();
        templates.remove(found);
    }

    private static TemplateTask task(TaskDetails task, Map<TaskId, String> codes) {
        Set<String> before = task.dependsOn().stream().map(codes::get).collect(Collectors.toSet());
        return new TemplateTask(task.code(), task.title(), task.group(), task.tMinus(), task.days(), before);
    }

    private TaskTemplate find(TemplateId template) {
        return templates.of(template).orElseThrow(NotFound::new);
    }
}
