package meeting.web.door.scan;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.attendance.Attendance;
import meeting.attendance.LedgerRow;
import meeting.attendance.SignInAnswer.Person;
import meeting.kernel.NotFound;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.shell.Language;
import meeting.web.shell.Times;

/** The scan log of a sitting as a file, read in one go: scans that come in meanwhile must neither repeat a line nor push one out. */
@Named("scanExports")
@RequestScoped
public class ScanExports extends ListExport {
    private static final String TITLE = "door_scan_list.title";

    @Inject
    private ListPage page;
    @Inject
    private Attendance attendance;
    @Inject
    private Language language;
    @Inject
    private Times times;

    @Override
    protected ExportList list() {
        var sitting = page.getSitting();
        if (sitting == null) throw new NotFound();
        return new ExportList(TITLE, words().get(TITLE) + " · " + language.of(sitting.title()),
            Stream.of(times.span(sitting.time()), words().of(page.getVerdict())).filter(line -> !line.isEmpty()).toList(),
            headers("attendance.time", "attendance.verdict", "attendance.person", "attendance.latin-name", "attendance.delegation", "attendance.scanned-code",
                "attendance.gate", "attendance.by", "attendance.method", "attendance.why", "attendance.note"),
            attendance.log(page.wanted(0, ExportList.EVERY_ROW)).rows().stream().map(this::cells).toList());
    }

    private List<String> cells(LedgerRow row) {
        var person = row.person();
        return Arrays.asList(times.dayAndClockToTheSecond(row.scannedAt()) + (row.late() ? " (" + words().get("attendance.late") + ")" : ""),
            words().of(row.verdict()), person == null ? null : person.fullName(), person == null ? null : person.latinName(), delegation(person),
            person == null ? row.rawCode() : null, row.gate(), row.by(), words().of(row.method()), words().of(row.reason()), row.note());
    }

    private String delegation(Person person) {
        return person == null || person.delegationName() == null ? null : language.of(person.delegationName());
    }
}
