package meeting.task.network;

import java.time.LocalDate;
import java.util.Set;

/**
 * One task as the network sees it.
 *
 * @param due       last day on which it may be finished
 * @param days      calendar days of work left, from 0
 * @param settled   done or not needed
 * @param dependsOn codes of the tasks it waits for
 */
public record Activity(String code, LocalDate due, int days, boolean settled, Set<String> dependsOn) {
    public Activity {
        if (days < 0) throw new IllegalArgumentException("less than no work: " + code);
        dependsOn = Set.copyOf(dependsOn);
    }

    /** The same work with another last day. */
    public Activity due(LocalDate another) {
        return new Activity(code, another, days, settled, dependsOn);
    }
}
