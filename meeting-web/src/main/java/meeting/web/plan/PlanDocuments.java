package meeting.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import meeting.plan.BaselineView;
import meeting.plan.section.FieldType;
import meeting.plan.section.PlanField;
import meeting.web.print.Download;
import meeting.web.print.PlanDocx;
import meeting.web.print.PlanPdf;
import meeting.web.print.PrintedPlan;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;
import meeting.web.shell.Times;

/** The approved plan as a document, in the reader's language. */
@RequestScoped
public class PlanDocuments {
    private static final String TITLE = "secretariat_plan_view.title";

    @Inject
    private Language language;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Times times;
    @Inject
    private PlanWords words;
    @Inject
    private Download download;

    void send(BaselineView baseline, PlanFormat format) {
        var plan = printed(baseline);
        var title = plan.congress() + " " + plan.title();
        if (format == PlanFormat.PDF) download.send(TITLE, title, "pdf", (printed, out) -> PlanPdf.write(plan, printed, language.getLocale(), out));
        else download.send(TITLE, title, "docx", (printed, out) -> PlanDocx.write(plan, printed, language.getLocale(), out));
    }

    private PrintedPlan printed(BaselineView baseline) {
        var about = List.of(baseline.amendment() > 0 ? text("plan.amendment", baseline.amendment()) : text("plan.first"),
            text("plan.baseline-of", baseline.number(), times.dayOf(baseline.approvedAt())), baseline.approvedBy());
        return new PrintedPlan(language.of(congress.require().title()), text(TITLE), about, text("plan.contents"),
            baseline.sections().stream().map(this::chapter).toList());
    }

    private PrintedPlan.Chapter chapter(BaselineView.Section section) {
        var fields = section.option().fields();
        var facts = fields.entrySet().stream().filter(entry -> entry.getKey().type() != FieldType.ROWS)
            .map(entry -> new PrintedPlan.Fact(text("PlanField." + entry.getKey().name()), words.value(entry.getKey(), entry.getValue()))).toList();
        var tables = fields.keySet().stream().filter(field -> field.type() == FieldType.ROWS).map(field -> table(field, fields.get(field))).toList();
        return new PrintedPlan.Chapter(section.kind().code(), text("SectionKind." + section.kind().name()), language.of(section.option().name()), facts, tables,
            words.paragraphs(section.option().text()));
    }

    private PrintedPlan.Table table(PlanField field, String value) {
        var columns = words.columns(field);
        return new PrintedPlan.Table(text("PlanField." + field.name()), columns.stream().map(column -> text("PlanColumn." + column.name())).toList(),
            columns.stream().map(column -> column.type() != FieldType.TEXT).toList(), words.rows(field, value));
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language.getLocale(), key, arguments);
    }
}
