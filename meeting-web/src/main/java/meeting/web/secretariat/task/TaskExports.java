package meeting.web.secretariat.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.task.Countdown;
import meeting.task.KnownTask;
import meeting.task.TaskId;
import meeting.task.board.TaskQuery;
import meeting.task.board.TaskRow;
import meeting.web.print.ExportFormat;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Times;
import meeting.web.task.TaskSheet;
import meeting.web.task.TaskWords;

/** The countdown as a file, with the filters of its page: on paper to be read, else with everything that was laid down, to be brought in again (C79). */
@Named("taskExports")
@RequestScoped
public class TaskExports extends ListExport {
    private static final String TITLE = "secretariat_task_list.title";
    @Inject
    private ListPage page;
    @Inject
    private Countdown countdown;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;
    @Inject
    private Times times;
    @Inject
    private TaskWords words;
    @Inject
    private TaskSheet sheet;

    @Override
    protected ExportList list() {
        return getFormat() == ExportFormat.PDF ? printed() : filled();
    }

    private ExportList printed() {
        var readiness = page.getReadiness();
        var settled = readiness.settled() + " " + words().say("task.of", readiness.total()) + " " + words().get("task.settled-of");
        var figures = words.t(readiness.daysToGo()) + " · " + settled;
        return new ExportList(TITLE, words().get(TITLE), List.of(figures),
            headers("task.t-minus", "task.due", "task.code", "task.task", "task.group", "task.owner", "task.state", "task.slack"),
            rows().map(this::cells).toList());
    }

    private ExportList filled() {
        var known = countdown.details(congress.getId()).stream().collect(Collectors.toMap(KnownTask::id, Function.identity()));
        var codes = new HashMap<TaskId, String>();
        known.forEach((id, task) -> codes.put(id, task.details().code()));
        var headers = sheet.headers();
        headers.addAll(headers("task.state", "task.slack"));
        return new ExportList(TITLE, words().get(TITLE), List.of(), headers, rows().map(row -> {
            var cells = sheet.cells(known.get(row.id()).details(), row.due(), codes);
            cells.add(words().of(row.state()));
            cells.add(slack(row));
            return cells;
        }).toList());
    }

    private Stream<TaskRow> rows() {
        var total = countdown.tasks(page.wanted().page(0, 1)).total();
        return Stream.iterate(0, first -> first < total, first -> first + TaskQuery.LARGEST_PAGE)
            .flatMap(first -> countdown.tasks(page.wanted().page(first, TaskQuery.LARGEST_PAGE)).rows().stream());
    }

    private List<String> cells(TaskRow row) {
        return Arrays.asList(words.t(row.tMinus()), times.day(row.due()), row.code(), language.of(row.title()), words.group(row.group()), row.ownerName(),
            words().of(row.state()), slack(row));
    }

    private static String slack(TaskRow row) {
        return row.timing() == null ? null : String.valueOf(row.timing().slack());
    }
}
