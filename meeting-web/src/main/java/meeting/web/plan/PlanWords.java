package meeting.web.plan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meeting.congress.division.DivisionOfWork;
import meeting.kernel.LocalizedText;
import meeting.plan.section.FieldType;
import meeting.plan.section.PlanColumn;
import meeting.plan.section.PlanField;
import meeting.plan.section.PlanTable;
import meeting.plan.section.Rows;
import meeting.plan.section.SectionKind;
import meeting.plan.variant.Clash;
import meeting.plan.variant.Figure;
import meeting.plan.variant.Scored;
import meeting.plan.variant.Source;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;
import meeting.web.shell.Times;

/** What a plan says, in the reader's language and numbers. */
@Named("planWords")
@RequestScoped
public class PlanWords {
    @Inject
    private Language language;
    @Inject
    private Times times;
    @Inject
    private CurrentCongress congress;
    @Inject
    private DivisionOfWork division;
    @Inject
    private PlanChoices choices;
    private Map<String, LocalizedText> groups;

    /** A field as it is read: days and numbers in the reader's way, a table a row a line. */
    public String value(PlanField field, String value) {
        if (value == null) return "–";
        if (field.type() == FieldType.CHOICE) return choices.name(value);
        return field.type() == FieldType.ROWS
            ? rows(field, value).stream().map(row -> String.join(" · ", row.stream().filter(cell -> !cell.isEmpty()).toList()))
                .collect(Collectors.joining("\n"))
            : value(field.type(), value);
    }

    /** Rows of a table, every cell as it is read; a short row is filled up. */
    public List<List<String>> rows(PlanField field, String value) {
        var columns = PlanTable.of(field).orElseThrow().columns();
        return Rows.of(value).cells().stream()
            .map(row -> IntStream.range(0, columns.size()).mapToObj(number -> value(columns.get(number).type(), Rows.cell(row, number))).toList()).toList();
    }

    public List<PlanColumn> columns(PlanField field) {
        return PlanTable.of(field).orElseThrow().columns();
    }

    private String value(FieldType type, String value) {
        if (value.isEmpty() || type == FieldType.TEXT || type == FieldType.CODES) return value;
        return type == FieldType.DAY ? times.day(LocalDate.parse(value)) : number(new BigDecimal(value));
    }

    public String number(BigDecimal number) {
        return NumberFormat.getNumberInstance(language.getLocale()).format(number);
    }

    /** "–" where the plan does not say enough. */
    public String figure(Figure figure) {
        return figure.value().map(this::number).orElse("–");
    }

    /** P14: "P2 A 90,000". */
    public String source(Source source) {
        return Texts.text(language.getLocale(), "plan.source", source.section().code(), source.letter(), word(source.field()), number(source.value()));
    }

    public String clash(Clash clash) {
        return Texts.text(language.getLocale(), clash.code(), clash.arguments().stream()
            .map(argument -> argument instanceof LocalDate day ? times.day(day) : number((BigDecimal) argument)).toArray());
    }

    /** Names of the groups that own a section. */
    public String owners(SectionKind kind) {
        return kind.owners().stream().map(code -> groups().containsKey(code) ? language.of(groups().get(code)) : code)
            .collect(Collectors.joining(Texts.text(language.getLocale(), "general.list-separator")));
    }

    public List<String> paragraphs(LocalizedText text) {
        return language.of(text).lines().filter(line -> !line.isBlank()).toList();
    }

    /** Paragraphs of the option a variant takes that are not in every other variant too. */
    public List<String> ownParagraphs(Compared compared, Scored variant, SectionKind kind) {
        return paragraphs(variant.options().get(kind).text()).stream()
            .filter(paragraph -> !compared.variants().stream().allMatch(other -> paragraphs(other.options().get(kind).text()).contains(paragraph))).toList();
    }

    private Map<String, LocalizedText> groups() {
        if (groups == null)
            groups = division.groups(congress.getId()).stream().collect(Collectors.toMap(group -> group.code().value(), group -> group.details().name()));
        return groups;
    }

    private String word(PlanField field) {
        return Texts.text(language.getLocale(), "PlanField." + field.name());
    }
}
