package meeting.plan.comparison;

import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import meeting.kernel.LocalizedText;
import meeting.plan.BaselineView;
import meeting.plan.comparison.OptionDifference.Change;
import meeting.plan.comparison.OptionDifference.Part;
import meeting.plan.comparison.OptionDifference.Passage;
import meeting.plan.comparison.SectionDifference.FieldDifference;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;

/** P9: what a reader of one language finds different between two versions of a plan; sections that are alike are left out. */
public final class Comparison {
    private static final DiffRowGenerator ROWS = DiffRowGenerator.create().showInlineDiffs(false).lineNormalizer(line -> line).build();

    private Comparison() {
    }

    public static List<SectionDifference> of(BaselineView before, BaselineView after, Locale reader) {
        return Arrays.stream(SectionKind.values()).map(kind -> of(kind, option(before, kind), option(after, kind), reader))
            .filter(difference -> !difference.isNone()).toList();
    }

    /** P6: two texts of one section, option by option, in all languages. */
    public static List<OptionDifference> of(SectionContent before, SectionContent after) {
        var letters = Stream.of(before, after).flatMap(content -> content.options().stream()).map(PlanOption::letter).distinct().sorted();
        return letters.map(letter -> of(letter, before.option(letter), after.option(letter))).filter(difference -> !difference.isNone()).toList();
    }

    private static OptionDifference of(String letter, Optional<PlanOption> before, Optional<PlanOption> after) {
        var change = before.isEmpty() ? Change.ADDED : after.isEmpty() ? Change.REMOVED : Change.REWRITTEN;
        var was = before.orElse(new PlanOption(letter, null, null, Map.of()));
        var is = after.orElse(new PlanOption(letter, null, null, Map.of()));
        var passages = Stream.concat(passages(Part.NAME, was.name(), is.name()), passages(Part.TEXT, was.text(), is.text())).toList();
        return new OptionDifference(letter, change, fields(was, is), passages);
    }

    private static Stream<Passage> passages(Part part, LocalizedText before, LocalizedText after) {
        return Stream.of(passage(part, "zh", before.zh(), after.zh()), passage(part, "en", before.en(), after.en()),
            passage(part, "es", before.es(), after.es())).filter(passage -> !passage.lines().isEmpty());
    }

    private static Passage passage(Part part, String language, String before, String after) {
        return new Passage(part, language, lines(before == null ? "" : before, after == null ? "" : after));
    }

    private static SectionDifference of(SectionKind kind, PlanOption before, PlanOption after, Locale reader) {
        return new SectionDifference(kind, before.name(), after.name(), fields(before, after), lines(before.text().in(reader), after.text().in(reader)));
    }

    private static List<FieldDifference> fields(PlanOption before, PlanOption after) {
        return Arrays.stream(PlanField.values()).map(field -> new FieldDifference(field, before.fields().get(field), after.fields().get(field)))
            .filter(field -> !Objects.equals(field.before(), field.after())).toList();
    }

    static List<Line> lines(String before, String after) {
        if (before.equals(after)) return List.of();
        var lines = new ArrayList<Line>();
        for (var row : ROWS.generateDiffRows(before.lines().toList(), after.lines().toList()))
            lines.add(new Line(row.getTag() == DiffRow.Tag.INSERT ? null : row.getOldLine(), row.getTag() == DiffRow.Tag.DELETE ? null : row.getNewLine()));
        return lines;
    }

    private static PlanOption option(BaselineView baseline, SectionKind kind) {
        return baseline.sections().stream().filter(section -> section.kind() == kind).findFirst().orElseThrow().option();
    }
}
