package meeting.kernel.intake;

import java.util.Collection;

/**
 * IN2. The rows of a file: {@code read = added + changed + same + refused}.
 *
 * @param added  newcomers
 * @param warned rows among those not refused that somebody should look at
 */
public record Totals(int read, int added, int changed, int same, int refused, int warned) {
    public Totals {
        if (read != added + changed + same + refused) throw new IllegalArgumentException("totals do not add up: " + read);
    }

    public static Totals of(Collection<? extends Outcome<?, ?, ?>> rows) {
        return new Totals(rows.size(), count(rows, RowState.NEW), count(rows, RowState.CHANGED), count(rows, RowState.SAME), count(rows, RowState.REFUSED),
            (int) rows.stream().filter(Outcome::isWarned).count());
    }

    private static int count(Collection<? extends Outcome<?, ?, ?>> rows, RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }

    /** Rows a commit writes. */
    public int toImport() {
        return added + changed;
    }

    /** As the audit trail notes it. */
    public String inShort() {
        return "+%d ~%d =%d −%d".formatted(added, changed, same, refused);
    }
}
