package meeting.task;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import meeting.congress.division.GroupCode;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;

/**
 * What is laid down for a task.
 *
 * @param code      letters, digits, dots and dashes, at most {@value #LONGEST_CODE}, beginning with a letter or digit
 * @param owner     user name of who is responsible; null until somebody is
 * @param deputies  user names of who stands in
 * @param tMinus    days before the opening day on which it is due; negative after it
 * @param days      calendar days the work takes, from 0
 * @param dependsOn what has to be settled first
 */
public record TaskDetails(String code, LocalizedText title, GroupCode group, String owner, List<String> deputies, int tMinus, int days, Set<TaskId> dependsOn) {
    public static final int LONGEST_CODE = 12;
    public static final int FURTHEST = 1_000;
    static final int LONGEST_TITLE = 300;
    static final int MOST_DEPUTIES = 10;

    public TaskDetails {
        owner = owner == null || owner.isBlank() ? null : owner.strip();
        deputies = List.copyOf(deputies);
        dependsOn = Set.copyOf(dependsOn);
    }

    public TaskDetails ownedBy(String another) {
        return new TaskDetails(code, title, group, another, deputies, tMinus, days, dependsOn);
    }

    /** @throws InvalidInput with every fault that shows without knowing other tasks */
    public void check() {
        new InvalidInput.Check()
            .that(isCode(code), "code", "task.code-shape", LONGEST_CODE)
            .that(title != null && !title.isBlank(), "title", "general.required")
            .that(title == null || title.longest() <= LONGEST_TITLE, "title", "general.too-long", LONGEST_TITLE)
            .that(group != null, "group", "general.required")
            .that(Math.abs(tMinus) <= FURTHEST, "tMinus", "general.out-of-range", -FURTHEST, FURTHEST)
            .that(days >= 0 && days <= FURTHEST, "days", "general.out-of-range", 0, FURTHEST)
            .that(deputies.size() <= MOST_DEPUTIES, "deputies", "task.too-many-deputies", MOST_DEPUTIES)
            .that(new HashSet<>(deputies).size() == deputies.size() && !deputies.contains(owner == null ? "" : owner), "deputies", "task.deputy-twice")
            .orThrow();
    }

    static boolean isCode(String typed) {
        return typed != null && typed.length() <= LONGEST_CODE && typed.matches("[A-Za-z0-9][A-Za-z0-9.-]*");
    }
}
