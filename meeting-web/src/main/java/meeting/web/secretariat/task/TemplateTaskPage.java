package meeting.web.secretariat.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupView;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.task.template.TemplateId;
import meeting.task.template.TemplateTask;
import meeting.task.template.TemplateTasks;
import meeting.task.template.Templates;
import meeting.web.shell.Notices;

/** Adds a task to a template, changes it, removes it (C14). */
@Named("templateTaskPage")
@ViewScoped
public class TemplateTaskPage implements Serializable {
    @Inject
    private transient Templates templates;
    @Inject
    private transient TemplateTasks tasks;
    @Inject
    private transient Work work;
    @Inject
    private transient Notices notices;
    private UUID template;
    private String code;
    private long version;
    private LocalizedText name;
    private TaskForm form;

    public void load() {
        if (form != null) return;
        if (template == null) throw new NotFound();
        var known = templates.template(new TemplateId(template));
        version = known.version();
        name = known.name();
        form = code == null ? new TaskForm() : known.tasks().stream().filter(task -> task.code().equals(code)).findFirst().map(TaskForm::of)
            .orElseThrow(NotFound::new);
    }

    public String save() {
        return notices.after(() -> change(form.asTemplateTask()), "secretariat_task_template.saved", form.getCode()) ? back() : null;
    }

    private void change(TemplateTask task) {
        if (code == null) tasks.add(new TemplateId(template), version, task);
        else tasks.edit(new TemplateId(template), version, code, task);
    }

    public String remove() {
        return notices.after(() -> tasks.remove(new TemplateId(template), version, code), "secretariat_task_template.removed", code) ? back() : null;
    }

    private String back() {
        return "/secretariat/task/template?faces-redirect=true&id=" + template;
    }

    /** Those of the congress, and the task's own where the congress has it no more. */
    public List<GroupCode> getGroups() {
        return Stream.concat(work.groups().stream().map(GroupView::code), Stream.ofNullable(form.getGroup()).map(GroupCode::new)).distinct().toList();
    }

    public UUID getTemplate() { return template; }
    public void setTemplate(UUID given) { template = given; }
    public String getCode() { return code; }
    public void setCode(String given) { code = given; }
    public LocalizedText getName() { return name; }
    public TaskForm getForm() { return form; }
}
