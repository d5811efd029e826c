package meeting.kernel.table;

import meeting.kernel.DomainException;

/** A file that cannot be read as a table, and why (TB8). The first argument is always the file's name. */
public final class UnreadableTable extends DomainException {

    UnreadableTable(String code, Object... arguments) {
        super(code, arguments);
    }
}
