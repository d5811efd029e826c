package meeting.web.secretariat.task.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;
import meeting.task.TaskDetails;
import meeting.task.TaskId;
import meeting.web.print.Download;
import meeting.web.print.ExportFormat;
import meeting.web.print.ExportList;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Texts;
import meeting.web.shell.Words;
import meeting.web.task.TaskSheet;

/** A task list with every column the import understands, in the reader's words, and two tasks to show how they are filled. */
@RequestScoped
public class TaskListTemplate {
    private static final String TITLE = "secretariat_task_intake_upload.template";
    private static final int FIRST_DUE = 30;
    private static final int NEXT_DUE = 20;
    @Inject
    private Download download;
    @Inject
    private Words words;
    @Inject
    private TaskSheet sheet;
    @Inject
    private DivisionOfWork division;
    @Inject
    private CurrentCongress congress;

    public void send(ExportFormat format) {
        var first = TaskId.next();
        var rows = division.groups(congress.getId()).stream().limit(1).flatMap(group -> Stream.of(
            example("X01", "first", group.code(), FIRST_DUE, Set.of(), first),
            example("X02", "next", group.code(), NEXT_DUE, Set.of(first), first))).toList();
        download.send(format, new ExportList(TITLE, words.get(TITLE), List.of(), sheet.headers(), rows));
    }

    private List<String> example(String code, String which, GroupCode group, int tMinus, Set<TaskId> before, TaskId first) {
        var titles = Texts.LANGUAGES.stream().map(language -> Texts.text(language, "secretariat_task_intake_upload.example-" + which)).toList();
        var task = new TaskDetails(code, new LocalizedText(titles.get(0), titles.get(1), titles.get(2)), group, null, List.of(), tMinus, 2, before);
        return sheet.cells(task, congress.getView().details().firstDay().minusDays(tMinus), Map.of(first, "X01"));
    }
}
