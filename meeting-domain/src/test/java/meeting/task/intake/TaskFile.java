package meeting.task.intake;

import java.util.Set;
import java.util.TreeSet;
import meeting.congress.CongressId;
import meeting.kernel.Page;
import meeting.kernel.intake.CellView;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.PreviewView;
import meeting.kernel.intake.ProgressView;
import meeting.kernel.intake.RowView;
import meeting.kernel.intake.Shown;
import meeting.kernel.intake.Totals;
import meeting.kernel.intake.reading.Mapping;

/** A task list as somebody sends it, and its way through the door, as the pages take it. */
final class TaskFile {
    private static final int PATIENCE = 6_000;
    private final CountdownImport door;
    final IntakeId id;
    private Mapping<TaskField> mapping;

    TaskFile(CountdownImport door, CongressId congress, String name, byte[] content) {
        this.door = door;
        id = door.receive(congress, name, content);
        mapping = door.file(id).mapping();
    }

    Mapping<TaskField> mapping() {
        return mapping;
    }

    TaskFile mapped(Mapping<TaskField> said) {
        mapping = said;
        return this;
    }

    TaskFile weighed() {
        return weighed(Choices.USUAL);
    }

    TaskFile weighed(Choices choices) {
        door.preview(id, mapping, choices);
        return ended();
    }

    TaskFile written() {
        door.commit(id);
        return ended();
    }

    private TaskFile ended() {
        for (var i = 0; door.progress(id).stage().isRunning(); i++) {
            if (i > PATIENCE) throw new AssertionError("still " + door.progress(id));
            try {
                Thread.sleep(10);
            } catch (InterruptedException ended) {
                throw new AssertionError(ended);
            }
        }
        return this;
    }

    ProgressView progress() {
        return door.progress(id);
    }

    PreviewView<Choices> preview() {
        return door.preview(id);
    }

    Totals totals() {
        return preview().totals();
    }

    Page<RowView> rows(Shown shown) {
        return door.rows(id, shown, 0, 100_000);
    }

    RowView row(int number) {
        return rows(Shown.ALL).rows().stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    CellView cell(int row, TaskField field) {
        return row(row).cells().stream().filter(cell -> cell.field() == field).findFirst().orElseThrow();
    }

    /** Everything found in a row, in order. */
    Set<String> causes(int row) {
        var found = new TreeSet<String>();
        row(row).cells().forEach(cell -> cell.findings().forEach(finding -> found.add(cell.field() + " " + finding.code() + " " + finding.arguments())));
        row(row).findings().forEach(finding -> found.add(finding.code() + " " + finding.arguments()));
        return found;
    }
}
