package meeting.web.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import meeting.agenda.SittingView;
import meeting.attendance.Attendance;
import meeting.attendance.LiveAttendance.OfDelegation;
import meeting.attendance.LiveAttendance;
import meeting.attendance.MissingPerson;
import meeting.attendance.MissingQuery;
import meeting.web.print.Download;
import meeting.web.print.ExportFormat;
import meeting.web.print.ExportList;
import meeting.web.shell.Language;
import meeting.web.shell.Notices;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** The lists of attendance as files: who is missing, and the ledger by delegation. */
@RequestScoped
public class AttendanceExports {
    @Inject
    private Download download;
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private Times times;
    @Inject
    private Attendance attendance;
    @Inject
    private Notices notices;

    public void missing(ExportFormat format, SittingView sitting, MissingQuery wanted) {
        notices.attempt(() -> download.send(format, missing(sitting, wanted)));
    }

    private ExportList missing(SittingView sitting, MissingQuery wanted) {
        var missing = attendance.missing(wanted.page(0, ExportList.EVERY_ROW));
        return new ExportList("attendance.missing-list", title("attendance.missing-list", sitting),
            List.of(times.span(sitting.time()), words.say("attendance.n-not-arrived", missing.total())),
            headers("attendance.person", "attendance.latin-name", "attendance.delegation", "attendance.unit", "attendance.phone"),
            missing.rows().stream().map(this::cells).toList());
    }

    public void byDelegation(ExportFormat format, SittingView sitting, LiveAttendance live) {
        notices.attempt(() -> download.send(format, byDelegation(sitting, live)));
    }

    private ExportList byDelegation(SittingView sitting, LiveAttendance live) {
        return new ExportList("attendance.by-delegation", title("attendance.by-delegation", sitting),
            List.of(times.span(sitting.time()), words.say("attendance.counted-at", times.clockToTheSecond(live.asOf())),
                words.say("attendance.present-of", live.total().present(), live.total().expected())),
            headers("attendance.delegation", "attendance.expected", "attendance.present", "attendance.on-leave", "attendance.missing", "attendance.liaison",
                "attendance.phone"),
            live.delegations().stream().map(this::cells).toList());
    }

    private String title(String key, SittingView sitting) {
        return words.get(key) + " · " + language.of(sitting.title());
    }

    private List<String> headers(String... keys) {
        return Arrays.stream(keys).map(words::get).toList();
    }

    private List<String> cells(MissingPerson each) {
        var person = each.person();
        return Arrays.asList(person.fullName(), person.latinName(), language.of(person.delegationName()), person.unit(), each.phone());
    }

    private List<String> cells(OfDelegation row) {
        var tally = row.tally();
        return Arrays.asList(row.name() == null ? words.get("attendance.no-delegation") : language.of(row.name()), String.valueOf(tally.expected()),
            String.valueOf(tally.present()), String.valueOf(tally.onLeave()), String.valueOf(tally.absent()), row.liaison(), row.liaisonPhone());
    }
}
