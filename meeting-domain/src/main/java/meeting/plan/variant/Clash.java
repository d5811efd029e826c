package meeting.plan.variant;

import java.util.List;
import meeting.plan.section.SectionKind;

/**
 * Two statements of a variant that do not go together.
 *
 * @param code      message key of the sentence that says why
 * @param arguments of the sentence: numbers and days, in its order
 */
public record Clash(String code, List<SectionKind> sections, List<Object> arguments) {
    static Clash of(String code, List<SectionKind> sections, Object... arguments) {
        return new Clash(code, sections, List.of(arguments));
    }
}
