package meeting.web.secretariat.task;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import meeting.task.template.TemplateTask;
import meeting.web.print.ExportList;
import meeting.web.print.ListExport;
import meeting.web.shell.Language;
import meeting.web.task.TaskWords;

/** A template as a file. */
@Named("templateExports")
@RequestScoped
public class TemplateExports extends ListExport {
    @Inject
    private TemplatePage page;
    @Inject
    private Language language;
    @Inject
    private TaskWords taskWords;

    @Override
    protected ExportList list() {
        var gauge = page.getGauge();
        return new ExportList("secretariat_task_templates.title", language.of(page.getTemplate().name()),
            List.of(words().say("secretariat_task_template.subtitle", page.getTemplate().tasks().size(), gauge.needs())),
            headers("task.code", "congress.title-zh", "congress.title-en", "congress.title-es", "task.group", "task.t-minus", "task.days", "task.depends-on"),
            page.getRows().stream().map(this::cells).toList());
    }

    private List<String> cells(TemplateTask task) {
        return Arrays.asList(task.code(), task.title().zh(), task.title().en(), task.title().es(), taskWords.group(task.group()), String.valueOf(task.tMinus()),
            String.valueOf(task.days()), task.dependsOn().stream().sorted().collect(Collectors.joining(", ")));
    }
}
