package meeting.web.secretariat.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import meeting.task.Countdown;
import meeting.task.TaskQuery;
import meeting.task.TaskRow;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.shell.Language;
import meeting.web.shell.Times;
import meeting.web.task.TaskWords;

/** The countdown as a file, with the filters of its page. */
@Named("taskExports")
@RequestScoped
public class TaskExports extends ListExport {
    private static final String TITLE = "secretariat_task_list.title";
    @Inject
    private ListPage page;
    @Inject
    private Countdown countdown;
    @Inject
    private Language language;
    @Inject
    private Times times;
    @Inject
    private TaskWords words;

    @Override
    protected ExportList list() {
        var total = countdown.tasks(page.wanted().page(0, 1)).total();
        var rows = Stream.iterate(0, first -> first < total, first -> first + TaskQuery.LARGEST_PAGE)
            .flatMap(first -> countdown.tasks(page.wanted().page(first, TaskQuery.LARGEST_PAGE)).rows().stream()).map(this::cells).toList();
        var readiness = page.getReadiness();
        var figures = words.t(readiness.daysToGo()) + " · " + readiness.settled() + " " + words().say("task.of", readiness.total()) + " " + words().get("task.settled-of");
        return new ExportList(TITLE, words().get(TITLE), List.of(figures),
            headers("task.t-minus", "task.due", "task.code", "task.task", "task.group", "task.owner", "task.state", "task.slack"), rows);
    }

    private List<String> cells(TaskRow row) {
        return Arrays.asList(words.t(row.tMinus()), times.day(row.due()), row.code(), language.of(row.title()), words.group(row.group()), row.ownerName(),
            words().of(row.state()), row.timing() == null ? null : String.valueOf(row.timing().slack()));
    }
}
