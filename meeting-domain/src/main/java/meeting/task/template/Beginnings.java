package meeting.task.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupView;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.task.TaskBook;
import meeting.task.TaskDetails;
import meeting.task.TaskId;

/** C10. Starts countdowns, for the secretariat and when a plan is approved. */
@ApplicationScoped
class Beginnings {
    @Inject
    private TaskBook book;
    @Inject
    private TaskTemplates templates;
    @Inject
    private DivisionOfWork division;

    /** Not twice, not for a congress whose work nobody has divided, and not from a template that was removed. */
    boolean canBegin(CongressId congress, TemplateId template) {
        return templates.of(template).isPresent() && book.isEmpty(congress) && !division.groups(congress).isEmpty();
    }

    /** A task of a group that the congress has not goes to its first group. @throws CountdownHasBegun if there is a task already */
    void begin(CongressId congress, TemplateId template) {
        var chosen = templates.of(template).orElseThrow(NotFound::new).view();
        var groups = division.groups(congress);
        new InvalidInput.Check().that(!groups.isEmpty(), "group", "task.no-groups").orThrow();
        var byCode = groups.stream().collect(Collectors.toMap(GroupView::code, group -> group));
        var ids = new HashMap<String, TaskId>();
        chosen.tasks().forEach(task -> ids.put(task.code(), TaskId.next()));
        book.begin(congress, template.value(), chosen.tasks().stream().collect(Collectors.toMap(task -> ids.get(task.code()),
            task -> details(task, byCode.getOrDefault(task.group(), groups.get(0)), ids))));
    }

    private static TaskDetails details(TemplateTask task, GroupView group, Map<String, TaskId> ids) {
        return new TaskDetails(task.code(), task.title(), group.code(), group.inCharge().orElse(null), List.of(), task.tMinus(), task.days(),
            task.dependsOn().stream().map(ids::get).collect(Collectors.toSet()));
    }
}
