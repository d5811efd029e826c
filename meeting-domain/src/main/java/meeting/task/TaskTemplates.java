package meeting.task;

import java.util.List;
import java.util.Optional;

/** Every template of this installation. */
interface TaskTemplates {
    Optional<TaskTemplate> of(TemplateId template);

    List<TaskTemplate> all();

    void add(TaskTemplate template);

    void remove(TaskTemplate template);
}
