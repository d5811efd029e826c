package meeting.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.agenda.SittingView;
import meeting.attendance.quorum.Counts;
import meeting.attendance.quorum.SnapshotView;
import meeting.web.print.Download;
import meeting.web.print.ExportFormat;
import meeting.web.print.ExportList;
import meeting.web.shell.Language;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** The attendance report of a sitting as it was counted, for the presidium and the file. */
@RequestScoped
public class QuorumReport {
    @Inject
    private Download download;
    @Inject
    private QuorumWords quorum;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Times times;

    public void send(ExportFormat format, SittingView sitting, SnapshotView taken) {
        download.send(format, report(sitting, taken));
    }

    private ExportList report(SittingView sitting, SnapshotView taken) {
        var rows = Stream.concat(
            taken.delegations().stream()
                .map(row -> cells(row.name() == null ? words.get("attendance.no-delegation") : language.of(row.name()), row.counts())),
            Stream.of(cells(words.get("quorum.total"), taken.total()))).toList();
        return new ExportList("quorum.report", words.get("quorum.report") + " · " + language.of(sitting.title()),
            List.of(times.span(sitting.time()), words.say("quorum.taken", taken.number(), times.dayAndClockToTheSecond(taken.takenAt()), taken.takenBy()),
                words.say("quorum.rule-line", quorum.rule(taken), taken.required()), quorum.sentence(taken, language.getLocale())),
            Stream.of("attendance.delegation", "attendance.expected", "attendance.present", "quorum.sick", "quorum.personal", "quorum.other", "quorum.absent")
                .map(words::get).toList(), rows);
    }

    private static List<String> cells(String name, Counts counts) {
        return Arrays.asList(name, String.valueOf(counts.expected()), String.valueOf(counts.present()), String.valueOf(counts.sickLeave()),
            String.valueOf(counts.personalLeave()), String.valueOf(counts.otherLeave()), String.valueOf(counts.absent()));
    }
}
