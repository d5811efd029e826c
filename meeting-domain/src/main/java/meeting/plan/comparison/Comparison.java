package meeting.plan.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import com.github.difflib.text.DiffRow;
import com.github.difflib.text.DiffRowGenerator;
import meeting.plan.BaselineView;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanOption;
import meeting.plan.section.SectionKind;

/** P9: what a reader of one language finds different between two versions of a plan; sections that are alike are left out. */
public final class Comparison {
    private static final DiffRowGenerator ROWS = DiffRowGenerator.create().showInlineDiffs(false).lineNormalizer(line -> line).build();

    private Comparison() {
    }

    public static List<SectionDifference> of(BaselineView before, BaselineView after, Locale reader) {
        return Arrays.stream(SectionKind.values()).map(kind -> of(kind, option(before, kind), option(after, kind), reader)).filter(difference -> !difference.isNone()).toList();
    }

    /** Two options of one section. */
    public static SectionDifference of(SectionKind kind, PlanOption before, PlanOption after, Locale reader) {
        var fields = Arrays.stream(PlanField.values())
            .map(field -> new SectionDifference.FieldDifference(field, before.fields().get(field), after.fields().get(field)))
            .filter(field -> !Objects.equals(field.before(), field.after())).toList();
        return new SectionDifference(kind, before.name(), after.name(), fields, lines(before.text().in(reader), after.text().in(reader)));
    }

    private static List<Line> lines(String before, String after) {
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
