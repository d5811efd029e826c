package meeting.delegation.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import meeting.congress.CongressId;
import meeting.delegation.intake.reading.Choices;
import meeting.delegation.intake.reading.RosterField;
import meeting.kernel.Page;
import meeting.kernel.intake.CellView;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.ProgressView;
import meeting.kernel.intake.RowView;
import meeting.kernel.intake.Shown;
import meeting.kernel.intake.Totals;
import meeting.kernel.intake.reading.Mapping;

/** A roster as somebody sends it, and its way through the door, as the pages take it. */
final class RosterFile {
    private final RosterImport door;
    private final IntakeId id;
    private Mapping<RosterField> mapping;

    private RosterFile(RosterImport door, IntakeId id) {
        this.door = door;
        this.id = id;
        mapping = door.file(id).mapping();
    }

    /** Lines of cells separated by commas. */
    static RosterFile received(RosterImport door, CongressId congress, String... lines) {
        return new RosterFile(door, door.receive(congress, "roster.csv", String.join("\n", lines).getBytes(UTF_8)));
    }

    RosterFile mapped(Mapping<RosterField> said) {
        mapping = said;
        return this;
    }

    /** Weighed as the headers tell, with the usual choices. */
    RosterFile weighed() {
        return weighed(Choices.usual(Locale.ENGLISH));
    }

    RosterFile weighed(Choices choices) {
        door.preview(id, mapping, choices);
        await();
        return this;
    }

    RosterFile written() {
        door.commit(id);
        await();
        return this;
    }

    void await() {
        for (int i = 0; door.progress(id).stage().isRunning(); i++) {
            if (i > 6_000) throw new AssertionError("still " + door.progress(id));
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException ended) {
            throw new AssertionError(ended);
        }
    }

    IntakeId id() {
        return id;
    }

    Totals totals() {
        return door.preview(id).totals();
    }

    List<UnknownDelegation> unknown() {
        return door.unknown(id);
    }

    ProgressView progress() {
        return door.progress(id);
    }

    Page<RowView> rows(Shown shown) {
        return door.rows(id, shown, 0, 100_000);
    }

    /** The row with this number. */
    RowView row(int number) {
        return rows(Shown.ALL).rows().stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    CellView cell(int row, RosterField field) {
        return row(row).cells().stream().filter(cell -> cell.field() == field).findFirst().orElseThrow();
    }

    /** Codes of everything found in a row, in order. */
    Set<String> causes(int row) {
        var found = new TreeSet<String>();
        row(row).cells().forEach(cell -> cell.findings().forEach(finding -> found.add(cell.field() + " " + finding.code() + " " + finding.arguments())));
        row(row).findings().forEach(finding -> found.add(finding.code() + " " + finding.arguments()));
        return found;
    }
}
