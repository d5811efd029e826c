package meeting.plan.comparison;

import java.util.List;
import meeting.plan.comparison.SectionDifference.FieldDifference;

/**
 * What became of one option of a section between two of its texts (P6).
 *
 * @param fields   what is filled in differently, in the order of the fields
 * @param passages names and texts that differ, in every language; unchanged paragraphs among them
 */
public record OptionDifference(String letter, Change change, List<FieldDifference> fields, List<Passage> passages) {
    /** What became of the option. */
    public enum Change { ADDED, REMOVED, REWRITTEN }

    /** Where words are written. */
    public enum Part { NAME, TEXT }

    /** @param language en, es or zh */
    public record Passage(Part part, String language, List<Line> lines) {
    }

    boolean isNone() {
        return change == Change.REWRITTEN && fields.isEmpty() && passages.isEmpty();
    }
}
