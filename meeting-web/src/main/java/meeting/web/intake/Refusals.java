package meeting.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import meeting.kernel.intake.CellState;
import meeting.kernel.intake.FileView;
import meeting.kernel.intake.ImportDoor;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.RowView;
import meeting.kernel.intake.Shown;
import meeting.web.print.Download;
import meeting.web.print.ExportFormat;
import meeting.web.print.ExportList;
import meeting.web.shell.Words;

/** The refused rows as a file that can be corrected and imported again: row, column, value and cause before the cells as they came. */
@RequestScoped
public class Refusals {
    private static final String TITLE = "intake_done.refused-rows";

    @Inject
    private Download download;
    @Inject
    private Words words;
    @Inject
    private Sentences sentences;

    void send(ExportFormat format, ImportDoor<?, ?> door, IntakeId intake) {
        var file = door.file(intake);
        var headers = Stream.concat(Stream.of("row", "column", "value", "cause").map(each -> words.get("intake.refused-" + each)),
            file.columns().stream().map(FileView.Column::header)).toList();
        var rows = door.rows(intake, Shown.REFUSED, 0, Integer.MAX_VALUE).rows().stream().map(this::cells).toList();
        download.send(format, new ExportList(TITLE, words.get(TITLE) + " · " + file.name().replaceFirst("\\.\\w+$", ""), List.of(), headers, rows));
    }

    /** Several problems of a row are lines of its cells. */
    private List<String> cells(RowView row) {
        var columns = new ArrayList<String>();
        var values = new ArrayList<String>();
        var causes = new ArrayList<String>();
        for (var cell : row.cells()) {
            if (cell.state() != CellState.ERROR) continue;
            columns.add(cell.column());
            values.add(cell.text());
            causes.add(sentences.of(cell.findings()));
        }
        if (!row.findings().isEmpty()) causes.add(sentences.of(row.findings()));
        return Stream.concat(Stream.of(String.valueOf(row.number()), String.join("\n", columns), String.join("\n", values), String.join("\n", causes)),
            row.original().stream()).toList();
    }
}
