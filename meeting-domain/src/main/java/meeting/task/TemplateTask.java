package meeting.task;

import java.util.Set;
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
}
