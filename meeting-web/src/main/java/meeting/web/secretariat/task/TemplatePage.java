package meeting.web.secretariat.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.task.template.TemplateGauge;
import meeting.task.template.TemplateId;
import meeting.task.template.TemplateTask;
import meeting.task.template.TemplateTasks;
import meeting.task.template.TemplateView;
import meeting.task.template.Templates;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** One template with all its tasks, how much time it takes, its name, and the way back to what it began as (C14). */
@Named("taskTemplatePage")
@ViewScoped
public class TemplatePage implements Serializable {
    @Inject
    private transient Templates templates;
    @Inject
    private transient TemplateTasks tasks;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    private UUID id;
    private String text;
    private long version;
    private String nameEn;
    private String nameEs;
    private String nameZh;
    private transient TemplateView template;
    private transient TemplateGauge gauge;

    public void load() {
        template = null;
        gauge = null;
        version = getTemplate().version();
        nameEn = template.name().en();
        nameEs = template.name().es();
        nameZh = template.name().zh();
    }

    public TemplateView getTemplate() {
        if (id == null) throw new NotFound();
        if (template == null) template = templates.template(new TemplateId(id));
        return template;
    }

    public TemplateGauge getGauge() {
        if (gauge == null) gauge = tasks.gauge(new TemplateId(id), congress.require().id());
        return gauge;
    }

    /** Those whose code, title in any language or group has the text in it. */
    public List<TemplateTask> getRows() {
        return getTemplate().tasks().stream().filter(this::isWanted).toList();
    }

    private boolean isWanted(TemplateTask task) {
        var wanted = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
        var title = task.title();
        return Stream.of(task.code(), task.group().value(), title.en(), title.es(), title.zh()).filter(each -> each != null)
            .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /** How many days too late a task would be finished if work began today; 0 for one that fits. */
    public int late(TemplateTask task) {
        return getGauge().misfit().stream().filter(each -> each.code().equals(task.code())).mapToInt(each -> each.days()).findFirst().orElse(0);
    }

    public void rename() {
        if (notices.after(() -> tasks.rename(new TemplateId(id), version, new LocalizedText(nameEn, nameEs, nameZh)),
            "secretariat_task_template.renamed")) load();
    }

    public void reset() {
        if (notices.after(() -> tasks.reset(new TemplateId(id), version), "secretariat_task_template.was-reset")) load();
    }

    public UUID getId() { return id; }
    public void setId(UUID given) { id = given; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public String getNameEn() { return nameEn; }
    public void setNameEn(String typed) { nameEn = typed; }
    public String getNameEs() { return nameEs; }
    public void setNameEs(String typed) { nameEs = typed; }
    public String getNameZh() { return nameZh; }
    public void setNameZh(String typed) { nameZh = typed; }
}
