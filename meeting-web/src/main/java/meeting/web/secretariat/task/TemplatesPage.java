package meeting.web.secretariat.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.kernel.LocalizedText;
import meeting.task.Countdown;
import meeting.task.template.TemplateId;
import meeting.task.template.TemplateView;
import meeting.task.template.Templates;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** The templates: start a countdown from one, make one of a countdown, remove one (C10). */
@Named("taskTemplatesPage")
@ViewScoped
public class TemplatesPage implements Serializable {
    private static final String LIST = "/secretariat/task/list?faces-redirect=true";
    @Inject
    private transient Templates templates;
    @Inject
    private transient Countdown countdown;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    private UUID chosen;
    private String nameEn;
    private String nameEs;
    private String nameZh;

    public List<TemplateView> getTemplates() {
        return templates.templates();
    }

    public boolean isBegun() {
        return countdown.hasBegun(congress.require().id());
    }

    /** Days before the opening on which its first task is due. */
    public int first(TemplateView template) {
        return template.tasks().isEmpty() ? 0 : template.tasks().get(0).tMinus();
    }

    public String start(UUID template) {
        var id = new TemplateId(template);
        var count = templates.template(id).tasks().size();
        return notices.after(() -> templates.start(congress.getId(), id), "secretariat_task_templates.started", count) ? LIST : null;
    }

    public void make() {
        if (!notices.after(() -> templates.make(congress.getId(), new LocalizedText(nameEn, nameEs, nameZh)), "secretariat_task_templates.made")) return;
        nameEn = null;
        nameEs = null;
        nameZh = null;
    }

    public void consider(UUID template) {
        chosen = template;
    }

    public void remove() {
        notices.after(() -> templates.remove(new TemplateId(chosen)), "secretariat_task_templates.removed");
        chosen = null;
    }

    /** Name of the template that may be removed; null while none was chosen. */
    public LocalizedText getConsidered() {
        return chosen == null ? null : templates.template(new TemplateId(chosen)).name();
    }

    public String getNameEn() { return nameEn; }
    public void setNameEn(String typed) { nameEn = typed; }
    public String getNameEs() { return nameEs; }
    public void setNameEs(String typed) { nameEs = typed; }
    public String getNameZh() { return nameZh; }
    public void setNameZh(String typed) { nameZh = typed; }
}
