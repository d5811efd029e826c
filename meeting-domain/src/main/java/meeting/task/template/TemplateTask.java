package meeting.task.template;

import java.util.Set;
import java.util.stream.Collectors;
import meeting.congress.division.GroupCode;
import meeting.kernel.LocalizedText;

/**
 * One task of a template.
 *
 * @param tMinus    days before the opening day on which it is due; negative after it
 * @param days      calendar days the work takes, from 0
 * @param dependsOn codes of what has to be settled first
 */
public record TemplateTask(String code, LocalizedText title, GroupCode group, int tMinus, int days, Set<String> dependsOn) {
    public TemplateTask {
        dependsOn = Set.copyOf(dependsOn);
    }

    /** The same, where what it waits for has another code now. @param before null if it had none */
    TemplateTask waitingFor(String code, String before) {
        if (!dependsOn.contains(before == null ? "" : before)) return this;
        return new TemplateTask(this.code, title, group, tMinus, days,
            dependsOn.stream().map(each -> each.equals(before) ? code : each).collect(Collectors.toSet()));
    }
}
