package meeting.web.intake;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import meeting.kernel.intake.FileView;
import meeting.kernel.intake.ImportDoor;
import meeting.kernel.intake.IntakeId;
import meeting.kernel.intake.Stage;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.table.ReadAs;
import meeting.web.shell.Notices;

/** The second step of an import: what each column holds, and how the file was read. */
public abstract class ImportMapPage<F extends Enum<F>, C> implements Serializable {
    /** Encodings that tables come in. */
    private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1252");

    @Inject
    private transient Notices notices;

    private UUID intake;
    private List<ColumnForm<F>> columns;
    private boolean emptyClears;
    private String charset;
    private String sheet;
    private Integer headerRow;

    protected abstract ImportDoor<F, C> door();

    protected abstract ImportSteps steps();

    protected abstract Class<F> fields();

    /** The page shows what was said before. */
    protected abstract void remember(C said);

    /** @param said before; null if nothing was */
    protected abstract void weigh(IntakeId id, Mapping<F> mapping, C said);

    public void load() {
        if (columns != null || !steps().isAt(intake, Stage.MAPPING, Stage.PREVIEWED)) return;
        var file = door().file(id());
        columns = file.columns().stream().map(column -> new ColumnForm<>(column, file.mapping().heldBy(column.index()))).toList();
        charset = file.source().charset();
        sheet = file.source().sheet();
        headerRow = file.headerRow();
        if (file.choices() != null) remember(file.choices());
    }

    public void readAgain() {
        if (!steps().isThere(intake)) return;
        var readAs = new ReadAs(charset == null ? null : Charset.forName(charset), sheet, headerRow);
        if (notices.after(() -> door().readAgain(id(), readAs), "intake_map.read-again")) steps().go(intake, Stage.MAPPING);
    }

    public void weigh() {
        if (!steps().isThere(intake)) return;
        var held = columns.stream().map(ColumnForm::getField).toList();
        if (notices.attempt(() -> weigh(id(), Mapping.of(fields(), held), door().file(id()).choices()))) steps().go(intake, Stage.PREVIEWING);
    }

    /** Null where there is nothing to map. */
    public FileView<F, C> getFile() {
        return columns != null && steps().isThere(intake) ? door().file(id()) : null;
    }

    /** Headers of the columns that are not imported, as a sentence has them. */
    public String getLeftOut() {
        return columns.stream().filter(column -> column.getField() == null).map(ColumnForm::getHeader).collect(Collectors.joining(" · "));
    }

    private IntakeId id() {
        return new IntakeId(intake);
    }

    public List<F> getFields() { return List.of(fields().getEnumConstants()); }
    public List<String> getCharsets() { return CHARSETS; }
    public UUID getIntake() { return intake; }
    public void setIntake(UUID given) { intake = given; }
    public List<ColumnForm<F>> getColumns() { return columns; }
    public boolean isEmptyClears() { return emptyClears; }
    public void setEmptyClears(boolean chosen) { emptyClears = chosen; }
    public String getCharset() { return charset; }
    public void setCharset(String chosen) { charset = chosen; }
    public String getSheet() { return sheet; }
    public void setSheet(String chosen) { sheet = chosen; }
    public Integer getHeaderRow() { return headerRow; }
    public void setHeaderRow(Integer typed) { headerRow = typed; }
}
