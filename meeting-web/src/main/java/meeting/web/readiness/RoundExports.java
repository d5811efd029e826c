package meeting.web.readiness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.task.round.matrix.Cell;
import meeting.task.round.matrix.ReadinessMatrix;
import meeting.web.print.Download;
import meeting.web.print.ExportFormat;
import meeting.web.print.ExportList;
import meeting.web.readiness.ReadinessPage.Line;
import meeting.web.shell.Language;
import meeting.web.shell.Notices;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** A day of the daily check on paper. */
@RequestScoped
public class RoundExports {
    @Inject
    private Download download;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Times times;
    @Inject
    private Notices notices;

    public void daily(ExportFormat format, ReadinessMatrix matrix, LocalDate day, List<Line> lines) {
        notices.attempt(() -> download.send(format, list(matrix, day, lines)));
    }

    private ExportList list(ReadinessMatrix matrix, LocalDate day, List<Line> lines) {
        var left = matrix.daysTo(day);
        var answered = lines.stream().filter(line -> line.cell().isAnswered()).count();
        return new ExportList("readiness.daily-list",
            words.say("readiness.daily-list-title", times.day(day), words.say(left < 0 ? "readiness.t-plus" : "readiness.t-minus", Math.abs(left))),
            List.of(words.say("readiness.summary", answered, lines.size())),
            Stream.of("readiness.group", "readiness.stand", "readiness.said", "readiness.by-whom").map(words::get).toList(),
            lines.stream().map(this::cells).toList());
    }

    private List<String> cells(Line line) {
        return Arrays.asList(language.of(line.group().name()), state(line.cell()), line.cell().text(),
            line.cell().isAnswered() ? line.cell().by() + ", " + times.dayAndClock(line.cell().at()) : null);
    }

    private String state(Cell cell) {
        return cell.late() ? words.of(cell.state()) + " (" + words.get("readiness.late") + ")" : words.of(cell.state());
    }
}
