package meeting.task.template;

import java.util.List;
import java.util.Optional;

/** Every template of this installation. */
interface TaskTemplates {
    Optional<TaskTemplate> of(TemplateId template);

    List<TaskTemplate> all();

    /** C14: the tasks it began with; none for a template of one's own. */
    List<TemplateTask> original(TemplateId template);

    void add(TaskTemplate template);

    void remove(TaskTemplate template);
}
