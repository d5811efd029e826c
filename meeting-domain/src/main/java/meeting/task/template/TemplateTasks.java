package meeting.task.template;

import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.time.Clock;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.task.network.CircularDependency;

/**
 * The door to a template task by task (C14). Every change is of the template as it was read: it is refused if the template changed since then (C11).
 */
@ApplicationScoped
@Transactional
@RolesAllowed(SECRETARIAT)
public class TemplateTasks {
    @Inject
    private TaskTemplates templates;
    @Inject
    private Convening convening;
    @Inject
    private Clock clock;

    /**
     * @throws InvalidInput       with every fault of the task, and for a code that is another one's (C1)
     * @throws CircularDependency if something would wait for itself (C3)
     */
    public void add(TemplateId template, long seenVersion, TemplateTask task) {
        found(template, seenVersion).put(null, task);
    }

    /** What waits for it goes on waiting for it when its code is another one now. @param code as it was read */
    public void edit(TemplateId template, long seenVersion, String code, TemplateTask task) {
        found(template, seenVersion).put(code, task);
    }

    /** @throws TaskAwaited if others wait for it (C8) */
    public void remove(TemplateId template, long seenVersion, String code) {
        found(template, seenVersion).drop(code);
    }

    public void rename(TemplateId template, long seenVersion, LocalizedText name) {
        var found = found(template, seenVersion);
        found.lay(name, found.view().tasks());
    }

    /** C14: the tasks are again those that every installation begins with. @throws NotFound for a template of one's own */
    public void reset(TemplateId template, long seenVersion) {
        var found = found(template, seenVersion);
        var original = templates.original(template);
        if (original.isEmpty()) throw new NotFound();
        found.lay(found.view().name(), original);
    }

    /** How much time it takes, and what would not fit if the congress began with it today. */
    public TemplateGauge gauge(TemplateId template, CongressId congress) {
        List<TemplateTask> tasks = templates.of(template).orElseThrow(NotFound::new).view().tasks();
        var details = convening.congress(congress).details();
        return TemplateGauge.of(tasks, details.dayOf(clock.instant()), details.firstDay());
    }

    private TaskTemplate found(TemplateId template, long seenVersion) {
        var found = templates.of(template).orElseThrow(NotFound::new);
        SomeoneWasFaster.check(seenVersion, found.version());
        return found;
    }
}
