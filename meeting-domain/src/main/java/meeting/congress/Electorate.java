package meeting.congress;

import java.util.EnumSet;
import java.util.Set;

/**
 * G3. Who is in the denominator of attendance and quorum.
 *
 * @param categories       categories whose members count
 * @param suspendedCounted whether a suspended member stays in the denominator until the qualification ends (RULEBOOK 5.2, default yes)
 */
public record Electorate(Set<AttendeeCategory> categories, boolean suspendedCounted) {
    public Electorate {
        if (categories.isEmpty()) throw new IllegalArgumentException("an electorate counts somebody");
        categories = Set.copyOf(EnumSet.copyOf(categories));
    }

    public boolean counts(AttendeeCategory category, boolean suspended) {
        return categories.contains(category) && (!suspended || suspendedCounted);
    }
}
