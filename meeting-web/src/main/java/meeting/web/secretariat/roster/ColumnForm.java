package meeting.web.secretariat.roster;

import java.io.Serializable;
import java.util.List;
import meeting.delegation.intake.FileView;
import meeting.delegation.intake.RosterField;

/** A column of the file and what the user says it holds; null if it is not imported. */
public class ColumnForm implements Serializable {
    private final String header;
    private final List<String> first;
    private RosterField field;

    ColumnForm(FileView.Column column, RosterField guessed) {
        header = column.header();
        first = List.copyOf(column.first());
        field = guessed;
    }

    public String getHeader() { return header; }
    public List<String> getFirst() { return first; }
    public RosterField getField() { return field; }
    public void setField(RosterField chosen) { field = chosen; }
}
