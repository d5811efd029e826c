package meeting.attendance;

import java.util.stream.Collectors;
import meeting.congress.Electorate;

/** A8. The electorate as a condition on published people. */
final class Denominator {
    private Denominator() {
    }

    /** True for a person {@code p} who is expected. Made of enum names only, never of input. */
    static String of(Electorate electorate) {
        var categories = electorate.categories().stream().sorted().map(category -> "'" + category.name() + "'").collect(Collectors.joining(", "));
        return "(p.category in (" + categories + ") and p.standing in ('ACTIVE'" + (electorate.suspendedCounted() ? ", 'SUSPENDED'" : "") + "))";
    }
}
