package meeting.task.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import meeting.kernel.LocalizedText;
import meeting.kernel.intake.Outcome;
import meeting.kernel.intake.Rows;
import meeting.kernel.intake.reading.Mapping;
import meeting.task.TaskId;

/** The weighed rows as they are read: tasks by code and title, groups and people by name. */
final class TaskRows extends Rows<TaskField, TaskId, Draft> {
    private final Preview preview;

    TaskRows(List<String> headers, Mapping<TaskField> mapping, Preview preview) {
        super(headers, mapping);
        this.preview = preview;
    }

    @Override
    protected TaskField target(TaskField column) {
        return column.target();
    }

    /** C75: where only one of the two says another day, the change is that one's. */
    @Override
    protected boolean tells(Outcome<TaskField, TaskId, Draft> row, TaskField column) {
        var unheeded = column == TaskField.DUE ? "intake.days-count" : column == TaskField.T_MINUS ? "intake.date-counts" : null;
        return row.findings().stream().noneMatch(finding -> finding.code().equals(unheeded));
    }

    @Override
    protected Object shown(TaskField column, Object before) {
        if (before == null) return null;
        return switch (column) {
            case DUE -> preview.opening().minusDays((int) before);
            case GROUP, OWNER -> preview.names().getOrDefault(before, before);
            case DEPUTIES, DEPENDS_ON -> ((List<?>) before).stream().map(each -> preview.names().getOrDefault(each, each).toString())
                .collect(Collectors.joining(", "));
            default -> before;
        };
    }

    /** The code and the title, in the reader's language. */
    @Override
    protected Object name(Outcome<TaskField, TaskId, Draft> row) {
        var titles = TaskField.TITLES.stream().map(field -> text(row, field))
            .map(title -> title.isBlank() ? null : text(row, TaskField.CODE) + " " + title).toList();
        return titles.stream().allMatch(Objects::isNull) ? text(row, TaskField.CODE) : new LocalizedText(titles.get(0), titles.get(1), titles.get(2));
    }

    /** As it would be; of what is refused, as the file has it. */
    private String text(Outcome<TaskField, TaskId, Draft> row, TaskField field) {
        if (row.details() != null) return (String) row.details().values().getOrDefault(field, "");
        return columns().stream().filter(column -> column.getKey() == field).map(column -> row.row().cells().get(column.getValue())).findFirst().orElse("");
    }
}
