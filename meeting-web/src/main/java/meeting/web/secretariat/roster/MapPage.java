package meeting.web.secretariat.roster;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import meeting.congress.AttendeeCategory;
import meeting.delegation.intake.Choices;
import meeting.delegation.intake.FileView;
import meeting.delegation.intake.IntakeId;
import meeting.delegation.intake.Mapping;
import meeting.delegation.intake.RosterField;
import meeting.delegation.intake.RosterImport;
import meeting.delegation.intake.Stage;
import meeting.kernel.table.ReadAs;
import meeting.web.shell.Language;
import meeting.web.shell.Notices;

/** The second step of an import: what each column holds, and how the file was read. */
@Named("rosterMapPage")
@ViewScoped
public class MapPage implements Serializable {
    /** Encodings that rosters come in. */
    private static final List<String> CHARSETS = List.of("UTF-8", "GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1252");

    @Inject
    private transient RosterImport door;
    @Inject
    private transient Steps steps;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Language language;

    private UUID intake;
    private List<ColumnForm> columns;
    private AttendeeCategory everybodyIs = AttendeeCategory.DELEGATE;
    private boolean emptyClears;
    private String charset;
    private String sheet;
    private Integer headerRow;

    public void load() {
        if (columns != null || !steps.isAt(intake, Stage.MAPPING, Stage.PREVIEWED)) return;
        var file = door.file(id());
        columns = file.columns().stream().map(column -> new ColumnForm(column, file.mapping().heldBy(column.index()))).toList();
        charset = file.source().charset();
        sheet = file.source().sheet();
        headerRow = file.headerRow();
        if (file.choices() == null) return;
        everybodyIs = file.choices().everybodyIs();
        emptyClears = file.choices().emptyClears();
    }

    public void readAgain() {
        if (!steps.isThere(intake)) return;
        var readAs = new ReadAs(charset == null ? null : Charset.forName(charset), sheet, headerRow);
        if (notices.after(() -> door.readAgain(id(), readAs), "secretariat_roster_map.read-again")) steps.go(intake, Stage.MAPPING);
    }

    public void weigh() {
        if (!steps.isThere(intake)) return;
        var said = Objects.requireNonNullElseGet(door.file(id()).choices(), () -> Choices.usual(language.getLocale()));
        var chosen = new Choices(said.createDelegations(), emptyClears, said.dayOrder(), everybodyIs, said.language());
        if (notices.attempt(() -> door.preview(id(), Mapping.of(columns.stream().map(ColumnForm::getField).toList()), chosen))) steps.go(intake, Stage.PREVIEWING);
    }

    /** Null where there is nothing to map. */
    public FileView getFile() {
        return columns != null && steps.isThere(intake) ? door.file(id()) : null;
    }

    /** Headers of the columns that are not imported, as a sentence has them. */
    public String getLeftOut() {
        return columns.stream().filter(column -> column.getField() == null).map(ColumnForm::getHeader).collect(Collectors.joining(" · "));
    }

    private IntakeId id() {
        return new IntakeId(intake);
    }

    public List<RosterField> getFields() { return List.of(RosterField.values()); }
    public List<AttendeeCategory> getCategories() { return List.of(AttendeeCategory.values()); }
    public List<String> getCharsets() { return CHARSETS; }
    public UUID getIntake() { return intake; }
    public void setIntake(UUID given) { intake = given; }
    public List<ColumnForm> getColumns() { return columns; }
    public AttendeeCategory getEverybodyIs() { return everybodyIs; }
    public void setEverybodyIs(AttendeeCategory chosen) { everybodyIs = chosen; }
    public boolean isEmptyClears() { return emptyClears; }
    public void setEmptyClears(boolean chosen) { emptyClears = chosen; }
    public String getCharset() { return charset; }
    public void setCharset(String chosen) { charset = chosen; }
    public String getSheet() { return sheet; }
    public void setSheet(String chosen) { sheet = chosen; }
    public Integer getHeaderRow() { return headerRow; }
    public void setHeaderRow(Integer typed) { headerRow = typed; }
}
