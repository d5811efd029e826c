package meeting.plan;

import meeting.kernel.DomainException;
import meeting.plan.section.SectionKind;

/** P3. */
public final class NotYourSection extends DomainException {
    NotYourSection(SectionKind section) {
        super("plan.not-your-section", section.code(), String.join(", ", section.owners()));
    }
}
