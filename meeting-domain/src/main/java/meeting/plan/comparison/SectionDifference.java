package meeting.plan.comparison;

import java.util.List;
import meeting.kernel.LocalizedText;
import meeting.plan.section.FieldType;
import meeting.plan.section.PlanField;
import meeting.plan.section.SectionKind;

/**
 * What differs in a section.
 *
 * @param before name of the option before; blank where it has none
 * @param after  name of the option after
 * @param fields what is filled in differently, in the order of the fields
 * @param lines  the text, changed paragraphs and those around them; empty where it is the same
 */
public record SectionDifference(SectionKind kind, LocalizedText before, LocalizedText after, List<FieldDifference> fields, List<Line> lines) {

    /** @param before null where it was blank @param after null where it is blank now */
    public record FieldDifference(PlanField field, String before, String after) {

        /** Row by row, where the field is a table. */
        public List<Line> rows() {
            return field.type() == FieldType.ROWS ? Comparison.lines(before == null ? "" : before, after == null ? "" : after) : List.of();
        }
    }

    public boolean isOtherOption() {
        return !before.equals(after);
    }

    boolean isNone() {
        return fields.isEmpty() && lines.isEmpty() && !isOtherOption();
    }
}
