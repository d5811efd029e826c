package meeting.delegation.intake;

import java.time.Instant;
import java.util.List;
import meeting.congress.CongressId;
import meeting.kernel.DomainException;
import meeting.kernel.table.Table;

/** One file on its way in, in memory only (R12). Its thread and those that ask for it meet here. */
final class Intake {
    private final IntakeId id = IntakeId.next();
    private final String owner;
    private final CongressId congress;
    private final String fileName;
    private byte[] content;
    private Table table;
    private Mapping mapping;
    private Choices choices;
    private Preview preview;
    private Stage stage = Stage.MAPPING;
    private Progress progress = new Progress();
    private DomainException broken;
    private Instant touched;

    Intake(String owner, CongressId congress, String fileName, byte[] content, Table table) {
        this.owner = owner;
        this.congress = congress;
        this.fileName = fileName;
        this.content = content;
        readAs(table);
    }

    /** The file is understood anew; whatever was said about its columns no longer holds. */
    synchronized void readAs(Table understood) {
        refuseIfBusy();
        table = understood;
        mapping = Mapping.guess(understood.headers());
        preview = null;
        stage = Stage.MAPPING;
    }

    synchronized Progress beginPreview(Mapping columns, Choices chosen) {
        refuseIfBusy();
        columns.check(table.headers());
        mapping = columns;
        choices = chosen;
        preview = null;
        return begin(Stage.PREVIEWING);
    }

    synchronized Progress beginCommit() {
        refuseIfBusy();
        if (preview == null) throw ImportRefused.notWeighed();
        if (preview.totals().toImport() == 0) throw ImportRefused.nothingToImport();
        return begin(Stage.COMMITTING);
    }

    synchronized void previewed(Preview weighed) {
        preview = weighed;
        stage = Stage.PREVIEWED;
    }

    /** R3: what was previewed no longer holds; the job that found out ends with it. */
    synchronized void refreshed(Preview weighed) {
        preview = weighed;
    }

    /** R12: of the file only the preview is left, for the refused rows. */
    synchronized void done() {
        stage = Stage.DONE;
        content = null;
    }

    /** The job ended early. @param why null if it was told to stop */
    synchronized void broken(DomainException why) {
        broken = why;
        stage = preview == null ? Stage.MAPPING : Stage.PREVIEWED;
    }

    synchronized void stop() {
        if (stage.isRunning()) progress.stop();
    }

    synchronized void touch(Instant now) {
        touched = now;
    }

    private Progress begin(Stage running) {
        stage = running;
        broken = null;
        progress = new Progress();
        return progress;
    }

    private void refuseIfBusy() {
        if (stage.isRunning()) throw ImportRefused.running();
        if (stage == Stage.DONE) throw ImportRefused.done();
    }

    synchronized Order order() {
        return new Order(congress, fileName, table, mapping, choices);
    }

    synchronized ProgressView progress() {
        return new ProgressView(stage, progress.phase(), progress.done(), progress.total(), broken == null ? null : broken.code(),
            broken == null ? List.of() : broken.arguments());
    }

    /** @throws ImportRefused before the file is weighed */
    synchronized Preview preview() {
        if (preview == null) throw ImportRefused.notWeighed();
        return preview;
    }

    synchronized boolean mayGo(Instant unlessTouchedSince) {
        return !stage.isRunning() && touched.isBefore(unlessTouchedSince);
    }

    synchronized Stage stage() {
        return stage;
    }

    synchronized byte[] content() {
        refuseIfBusy();
        return content;
    }

    synchronized Instant touched() {
        return touched;
    }

    synchronized int rows() {
        return table.rows().size();
    }

    synchronized Table table() {
        return table;
    }

    synchronized Mapping mapping() {
        return mapping;
    }

    synchronized Choices choices() {
        return choices;
    }

    IntakeId id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String fileName() {
        return fileName;
    }
}
