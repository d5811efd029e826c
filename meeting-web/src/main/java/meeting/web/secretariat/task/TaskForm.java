package meeting.web.secretariat.task;

import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.congress.division.GroupCode;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.task.TaskDetails;
import meeting.task.TaskId;
import meeting.task.template.TemplateTask;

/** What is typed into the task's form, until it becomes {@link TaskDetails}. */
public class TaskForm implements Serializable {
    private static final String SEPARATORS = "[,;\\s、，；]+";
    private String code;
    private String titleEn;
    private String titleEs;
    private String titleZh;
    private String group;
    private String owner;
    private String deputies;
    private Integer tMinus;
    private Integer days;
    private String dependsOn;

    static TaskForm of(TaskDetails known, Map<String, TaskId> codes) {
        var form = new TaskForm();
        var byId = new HashMap<TaskId, String>();
        codes.forEach((code, id) -> byId.put(id, code));
        form.code = known.code();
        form.titleEn = known.title().en();
        form.titleEs = known.title().es();
        form.titleZh = known.title().zh();
        form.group = known.group().value();
        form.owner = known.owner();
        form.deputies = String.join(", ", known.deputies());
        form.tMinus = known.tMinus();
        form.days = known.days();
        form.dependsOn = known.dependsOn().stream().map(byId::get).sorted().collect(Collectors.joining(", "));
        return form;
    }

    static TaskForm of(TemplateTask known) {
        var form = new TaskForm();
        form.code = known.code();
        form.titleEn = known.title().en();
        form.titleEs = known.title().es();
        form.titleZh = known.title().zh();
        form.group = known.group().value();
        form.tMinus = known.tMinus();
        form.days = known.days();
        form.dependsOn = known.dependsOn().stream().sorted().collect(Collectors.joining(", "));
        return form;
    }

    /** @throws InvalidInput for numbers left out */
    TemplateTask asTemplateTask() {
        checkNumbers().orThrow();
        return new TemplateTask(code == null ? "" : code.strip(), new LocalizedText(titleEn, titleEs, titleZh),
            group == null ? null : new GroupCode(group), tMinus, days, new LinkedHashSet<>(parts(dependsOn)));
    }

    private InvalidInput.Check checkNumbers() {
        return new InvalidInput.Check().that(tMinus != null, "tMinus", "general.required").that(days != null, "days", "general.required");
    }

    /** @throws InvalidInput for numbers left out and for codes that are no task's */
    TaskDetails asDetails(Map<String, TaskId> codes) {
        var before = parts(dependsOn);
        checkNumbers().that(codes.keySet().containsAll(before), "dependsOn", "task.dependency-unknown").orThrow();
        return new TaskDetails(code == null ? "" : code.strip(), new LocalizedText(titleEn, titleEs, titleZh),
            group == null ? null : new GroupCode(group), owner, parts(deputies), tMinus, days, before.stream().map(codes::get).collect(Collectors.toSet()));
    }

    private static List<String> parts(String typed) {
        return typed == null ? List.of() : Stream.of(typed.split(SEPARATORS)).filter(part -> !part.isEmpty()).toList();
    }

    // bound to the form
    public String getCode() { return code; }
    public void setCode(String typed) { code = typed; }
    public String getTitleEn() { return titleEn; }
    public void setTitleEn(String typed) { titleEn = typed; }
    public String getTitleEs() { return titleEs; }
    public void setTitleEs(String typed) { titleEs = typed; }
    public String getTitleZh() { return titleZh; }
    public void setTitleZh(String typed) { titleZh = typed; }
    public String getGroup() { return group; }
    public void setGroup(String chosen) { group = chosen; }
    public String getOwner() { return owner; }
    public void setOwner(String chosen) { owner = chosen; }
    public String getDeputies() { return deputies; }
    public void setDeputies(String typed) { deputies = typed; }
    public Integer getDaysBefore() { return tMinus; }
    public void setDaysBefore(Integer typed) { tMinus = typed; }
    public Integer getDays() { return days; }
    public void setDays(Integer typed) { days = typed; }
    public String getDependsOn() { return dependsOn; }
    public void setDependsOn(String typed) { dependsOn = typed; }
}
