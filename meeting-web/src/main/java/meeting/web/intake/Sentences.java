package meeting.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.kernel.intake.CellState;
import meeting.kernel.intake.CellView;
import meeting.kernel.intake.Finding;
import meeting.kernel.intake.RowState;
import meeting.kernel.intake.RowView;
import meeting.kernel.LocalizedText;
import meeting.web.shell.Language;
import meeting.web.shell.Texts;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** What was found in a file, in the reader's words. */
@Named("importSentences")
@RequestScoped
public class Sentences {
    @Inject
    private Language language;
    @Inject
    private Words words;
    @Inject
    private Times times;

    public String of(List<Finding> findings) {
        return findings.stream().map(finding -> of(finding.code(), finding.arguments())).collect(Collectors.joining(" "));
    }

    public String of(String code, List<Object> arguments) {
        return Texts.text(language.getLocale(), code, arguments.stream().map(this::argument).toArray());
    }

    /** A value as the reader writes it. */
    public String value(Object value) {
        if (value instanceof LocalizedText text) return language.of(text);
        if (value instanceof Enum<?> constant) return words.of(constant);
        if (value instanceof LocalDate day) return times.day(day);
        if (value instanceof Instant moment) return times.dayAndClock(moment);
        if (value instanceof Boolean truth) return words.get(truth ? "general.yes" : "general.no");
        return value == null ? "" : value.toString();
    }

    /** The cells of a row that somebody should look at: what is wrong or odd, else what changes. */
    public List<CellView> toLookAt(RowView row) {
        var problems = row.cells().stream().filter(cell -> !cell.findings().isEmpty()).toList();
        var changes = row.cells().stream().filter(cell -> cell.state() == CellState.CHANGED).toList();
        return row.state() == RowState.CHANGED ? Stream.concat(problems.stream(), changes.stream()).toList() : problems;
    }

    /** The class that colours a state. */
    public String colourOf(RowView row) {
        return switch (row.state()) {
            case NEW -> row.warned() ? "warn" : "ok";
            case CHANGED -> row.warned() ? "warn" : "leave";
            case SAME -> row.warned() ? "warn" : "quiet";
            case REFUSED -> "stop";
        };
    }

    public String colourOfCell(CellState state) {
        return switch (state) {
            case NEW -> "ok";
            case CHANGED -> "leave";
            case SAME -> "quiet";
            case WARNING -> "warn";
            case ERROR -> "stop";
        };
    }

    private Object argument(Object argument) {
        return argument instanceof Number ? argument : value(argument);
    }
}
