package meeting.task.template;

import java.util.List;
import meeting.kernel.LocalizedText;

/** A template as it is read. @param tasks the earliest first. @param version to be handed back with an edit (C11) */
public record TemplateView(TemplateId id, LocalizedText name, List<TemplateTask> tasks, long version) {
    public TemplateView {
        tasks = List.copyOf(tasks);
    }

    /** C14: whether it is there from the beginning, and can be reset to it. */
    public boolean isBuiltIn() {
        return id.equals(TemplateId.USUAL);
    }
}
