package meeting.plan;

import meeting.kernel.DomainException;
import meeting.plan.section.SectionKind;

/** P7, P8. */
public final class NoSuchOption extends DomainException {
    NoSuchOption(SectionKind section, String letter) {
        super("plan.no-such-option", section.code(), letter);
    }
}
