package meeting.web.intake;

import java.io.Serializable;
import java.util.List;
import meeting.kernel.intake.FileView;

/** A column of the file and what the user says it holds; null if it is not imported. */
public class ColumnForm<F extends Enum<F>> implements Serializable {
    private final String header;
    private final List<String> first;
    private F field;

    ColumnForm(FileView.Column column, F guessed) {
        header = column.header();
        first = List.copyOf(column.first());
        field = guessed;
    }

    public String getHeader() { return header; }
    public List<String> getFirst() { return first; }
    public F getField() { return field; }
    public void setField(F chosen) { field = chosen; }
}
