package meeting.attendance;

import java.util.stream.Collectors;
import meeting.agenda.SittingView;
import meeting.congress.CongressKind;
import meeting.congress.CongressView;
import meeting.congress.Electorate;

/**
 * A8, QS7. Who is expected, as a condition on a published person {@code p}; for this context and its sub-models. Made of enum names and instants only, never of
 * input.
 */
public final class Denominator {
    private static final String EXCLUDED = """
        exists (select 1 from attendance_published_exclusion x
                 where x.person_id = p.person_id and x.recorded_at < %1$s and (x.undone_at is null or x.undone_at >= %1$s))""";

    private Denominator() {
    }

    /** True for who is expected at this sitting. */
    public static String of(CongressView congress, SittingView sitting) {
        return at(congress, endOf(sitting));
    }

    /** True for who is expected at the published sitting {@code s}. */
    public static String ofEach(CongressView congress) {
        return at(congress, "s.ends_at");
    }

    /** True for who would be expected, had the meeting not voted otherwise (QS8). */
    public static String excluded(CongressView congress, SittingView sitting) {
        return congress.kind() == CongressKind.PARTY
            ? "(" + counted(congress.details().electorate()) + " and " + EXCLUDED.formatted(endOf(sitting)) + ")" : "(1 = 0)";
    }

    private static String at(CongressView congress, String instant) {
        var counted = counted(congress.details().electorate());
        return congress.kind() == CongressKind.PARTY ? "(" + counted + " and not " + EXCLUDED.formatted(instant) + ")" : "(" + counted + ")";
    }

    private static String counted(Electorate electorate) {
        var categories = electorate.categories().stream().sorted().map(category -> "'" + category.name() + "'").collect(Collectors.joining(", "));
        return "p.category in (" + categories + ") and p.standing in ('ACTIVE'" + (electorate.suspendedCounted() ? ", 'SUSPENDED'" : "") + ")";
    }

    private static String endOf(SittingView sitting) {
        return "timestamp with time zone '" + sitting.time().to() + "'";
    }
}
