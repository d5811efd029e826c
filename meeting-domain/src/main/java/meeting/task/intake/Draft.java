package meeting.task.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;
import meeting.task.KnownTask;
import meeting.task.TaskDetails;
import meeting.task.TaskId;

/** A task as its columns have it: what it waits for by code, as it may not be there yet. Fields without a value have no entry. */
record Draft(Map<TaskField, Object> values) {
    Draft {
        values = Collections.unmodifiableMap(values.isEmpty() ? new EnumMap<>(TaskField.class) : new EnumMap<>(values));
    }

    static Draft of(KnownTask task, Map<TaskId, String> codes) {
        var details = task.details();
        var values = new EnumMap<TaskField, Object>(TaskField.class);
        values.put(TaskField.CODE, details.code());
        if (details.title().en() != null) values.put(TaskField.TITLE_EN, details.title().en());
        if (details.title().es() != null) values.put(TaskField.TITLE_ES, details.title().es());
        if (details.title().zh() != null) values.put(TaskField.TITLE_ZH, details.title().zh());
        values.put(TaskField.GROUP, details.group());
        if (details.owner() != null) values.put(TaskField.OWNER, details.owner());
        if (!details.deputies().isEmpty()) values.put(TaskField.DEPUTIES, details.deputies());
        values.put(TaskField.T_MINUS, details.tMinus());
        values.put(TaskField.DAYS, details.days());
        var before = details.dependsOn().stream().map(codes::get).collect(Collectors.toCollection(TreeSet::new));
        if (!before.isEmpty()) values.put(TaskField.DEPENDS_ON, new ArrayList<>(before));
        return new Draft(values);
    }

    String code() {
        return (String) values.get(TaskField.CODE);
    }

    /** Codes of what it waits for, in order. */
    @SuppressWarnings("unchecked")
    List<String> dependsOn() {
        return (List<String>) values.getOrDefault(TaskField.DEPENDS_ON, List.of());
    }

    /** @param ids of what it waits for */
    @SuppressWarnings("unchecked")
    TaskDetails details(Set<TaskId> ids) {
        var title = new LocalizedText(text(TaskField.TITLE_EN), text(TaskField.TITLE_ES), text(TaskField.TITLE_ZH));
        return new TaskDetails(code(), title, (GroupCode) values.get(TaskField.GROUP), text(TaskField.OWNER),
            (List<String>) values.getOrDefault(TaskField.DEPUTIES, List.of()), (int) values.getOrDefault(TaskField.T_MINUS, 0),
            (int) values.getOrDefault(TaskField.DAYS, 0), ids);
    }

    private String text(TaskField field) {
        return (String) values.get(field);
    }

    /** The fields of this that the other lacks or has otherwise. */
    Map<TaskField, Object> differentFrom(Draft other) {
        var different = new EnumMap<TaskField, Object>(TaskField.class);
        values.forEach((field, value) -> { if (!value.equals(other.values.get(field))) different.put(field, value); });
        return different;
    }
}
