package meeting.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.congress.division.GroupCode;
import meeting.task.TaskDetails;
import meeting.task.TaskId;
import meeting.task.intake.TaskField;
import meeting.web.components.ActorNames;
import meeting.web.shell.Times;
import meeting.web.shell.Words;

/** A task as a row of a file that the import understands as it is, in every language (C79). */
@RequestScoped
public class TaskSheet {
    @Inject
    private Words words;
    @Inject
    private TaskWords taskWords;
    @Inject
    private ActorNames names;
    @Inject
    private Times times;

    public List<String> headers() {
        return Stream.of(TaskField.values()).map(words::of).collect(Collectors.toCollection(ArrayList::new));
    }

    /** @param codes of what tasks wait for */
    public List<String> cells(TaskDetails task, LocalDate due, Map<TaskId, String> codes) {
        return Stream.of(TaskField.values()).map(field -> cell(field, task, due, codes)).collect(Collectors.toCollection(ArrayList::new));
    }

    /** Code and name. */
    public String group(GroupCode code) {
        return code.value() + " " + taskWords.group(code);
    }

    /** Name and user name: the one for people, the other for the import; null for nobody. */
    public String person(String actor) {
        return actor == null ? null : names.of(actor) + " (" + actor + ")";
    }

    private String cell(TaskField field, TaskDetails task, LocalDate due, Map<TaskId, String> codes) {
        return switch (field) {
            case CODE -> task.code();
            case TITLE_EN -> task.title().en();
            case TITLE_ES -> task.title().es();
            case TITLE_ZH -> task.title().zh();
            case GROUP -> group(task.group());
            case OWNER -> person(task.owner());
            case DEPUTIES -> task.deputies().stream().map(this::person).collect(Collectors.joining("; "));
            case T_MINUS -> String.valueOf(task.tMinus());
            case DUE -> times.day(due);
            case DAYS -> String.valueOf(task.days());
            case DEPENDS_ON -> task.dependsOn().stream().map(codes::get).sorted().collect(Collectors.joining(", "));
        };
    }
}
