package meeting.task.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meeting.kernel.intake.Finding;
import meeting.kernel.intake.reading.Reading;
import meeting.kernel.table.Table;
import meeting.task.KnownTask;

/** A row while it is weighed: what it says, what is wrong with it, which task it is about. */
final class Entry {
    final Table.Row row;
    final Map<TaskField, Object> values = new EnumMap<>(TaskField.class);
    /** Fields the file has a column for and this row says nothing of. */
    final Set<TaskField> blank = EnumSet.noneOf(TaskField.class);
    /** Fields that this row says are nothing (C73). */
    final Set<TaskField> cleared = EnumSet.noneOf(TaskField.class);
    final List<Finding> findings = new ArrayList<>();
    /** Null for a new task. */
    KnownTask known;
    /** As it is in the countdown; nothing for a new task. */
    Draft before = new Draft(Map.of());
    /** As it would be; null while that cannot be said. */
    Draft after;

    Entry(Table.Row row) {
        this.row = row;
    }

    /** Takes a cell's reading over. */
    void take(TaskField field, Reading reading) {
        if (reading.value() != null) values.put(field, reading.value());
        if (reading.weight() != null) findings.add(new Finding(field, reading.weight(), reading.code(), reading.arguments()));
    }

    void refuse(TaskField field, String code, Object... arguments) {
        findings.add(Finding.error(field, code, arguments));
    }

    void warn(TaskField field, String code, Object... arguments) {
        findings.add(Finding.warning(field, code, arguments));
    }

    boolean isRefused() {
        return findings.stream().anyMatch(Finding::isError);
    }

    boolean isRefusedFor(TaskField field) {
        return findings.stream().anyMatch(finding -> finding.isError() && finding.field() == field);
    }

    /** Null where it cannot be told. */
    String code() {
        return (String) values.get(TaskField.CODE);
    }
}
