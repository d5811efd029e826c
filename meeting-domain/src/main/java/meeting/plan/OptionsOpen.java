package meeting.plan;

import java.util.List;
import java.util.stream.Collectors;
import meeting.kernel.DomainException;
import meeting.plan.section.SectionKind;

/** P8. */
public final class OptionsOpen extends DomainException {
    OptionsOpen(List<SectionKind> sections) {
        super("plan.options-open", sections.size(), sections.stream().map(SectionKind::code).collect(Collectors.joining(", ")));
    }
}
