package meeting.task.template;

import meeting.kernel.DomainException;

/** C14: what every installation begins with is edited and reset, not removed. */
public final class TemplateBuiltIn extends DomainException {
    TemplateBuiltIn() {
        super("task.template-built-in");
    }
}
