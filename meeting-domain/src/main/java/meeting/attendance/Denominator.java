package meeting.attendance;

import java.util.stream.Collectors;
import meeting.congress.Electorate;

/** A8. The electorate as a condition on published people, for this context and its sub-models. */
public final class Denominator {
    private Denominator() {
    }

    /** True for a person {@code p} who is expected. Made of enum names only, never of input. */
    public static String of(Electorate electorate) {
        var categories = electorate.categories().stream().sorted().map(category -> "'" + category.name() + "'").collect(Collectors.joining(", "));
        return "(p.category in (" + categories + ") and p.standing in ('ACTIVE'" + (electorate.suspendedCounted() ? ", 'SUSPENDED'" : "") + "))";
    }
}
