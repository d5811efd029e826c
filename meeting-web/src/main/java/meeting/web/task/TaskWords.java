package meeting.web.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupView;
import meeting.kernel.KnownActors.KnownActor;
import meeting.task.board.TaskQuery;
import meeting.task.board.TaskRow;
import meeting.task.board.TaskState;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Words;

/** What a page calls days before the opening, groups, states and sections of a list. */
@Named
@RequestScoped
public class TaskWords {
    @Inject
    private Words words;
    @Inject
    private Language language;
    @Inject
    private CurrentCongress congress;
    @Inject
    private DivisionOfWork division;
    @Inject
    private Clock clock;
    private Map<GroupCode, GroupView> groups;

    /** T-4, T+1. */
    public String t(int daysBefore) {
        return words.say(daysBefore < 0 ? "task.t-after" : "task.t", Math.abs(daysBefore));
    }

    /** The same of a day. */
    public String tOf(LocalDate day) {
        return t((int) ChronoUnit.DAYS.between(day, congress.getView().details().firstDay()));
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.withZone(congress.getZone()));
    }

    /** The code where the group is gone. */
    public String group(GroupCode code) {
        if (groups == null) groups = division.groups(congress.getId()).stream().collect(Collectors.toMap(GroupView::code, Function.identity()));
        return groups.containsKey(code) ? language.of(groups.get(code).details().name()) : code.value();
    }

    /** Codes in their order. */
    public String codes(Collection<String> codes) {
        return codes.stream().sorted().collect(Collectors.joining(words.get("general.list-separator")));
    }

    /** Codes of a chain, in the order of work. */
    public String chain(List<String> codes) {
        return String.join(" → ", codes);
    }

    public String people(List<KnownActor> people) {
        return people.stream().map(KnownActor::name).collect(Collectors.joining(words.get("general.list-separator")));
    }

    /** The class of a state's tag; the word stands beside the colour. */
    public String style(TaskState state) {
        return switch (state) {
            case DONE -> "ok";
            case WAIVED, PLANNED -> "quiet";
            case READY, IN_PROGRESS -> "leave";
            case BLOCKED -> "warn";
            case OVERDUE -> "stop";
        };
    }

    /** Rows under headings, in the order they came. @param me user name of the reader */
    public List<TaskSection> sections(List<TaskRow> rows, TaskQuery.Order order, String me) {
        var sections = new ArrayList<TaskSection>();
        for (var row : rows) {
            var heading = heading(row, order, me);
            if (sections.isEmpty() || !sections.get(sections.size() - 1).heading().equals(heading)) sections.add(new TaskSection(heading, new ArrayList<>()));
            sections.get(sections.size() - 1).rows().add(row);
        }
        return sections;
    }

    private String heading(TaskRow row, TaskQuery.Order order, String me) {
        return switch (order) {
            case GROUP -> group(row.group());
            case DUE -> words.of(When.of(row.due(), getToday()));
            case MINE -> words.get(me.equals(row.owner()) ? "group_task_list.mine" : "group_task_list.group");
        };
    }
}
