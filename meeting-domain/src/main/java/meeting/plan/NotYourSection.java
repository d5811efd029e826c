package meeting.plan;

import meeting.kernel.DomainException;

/** P3. */
public final class NotYourSection extends DomainException {
    NotYourSection(SectionKind section) {
        super("plan.not-your-section", section.code(), String.join(", ", section.owners()));
    }
}
