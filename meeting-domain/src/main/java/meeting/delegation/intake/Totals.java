package meeting.delegation.intake;

/**
 * R2. The rows of a file: {@code read = added + changed + same + refused}.
 *
 * @param added  newcomers
 * @param warned rows among those not refused that somebody should look at
 */
public record Totals(int read, int added, int changed, int same, int refused, int warned) {
    public Totals {
        if (read != added + changed + same + refused) throw new IllegalArgumentException("totals do not add up: " + read);
    }

    /** People a commit writes. */
    public int toImport() {
        return added + changed;
    }
}
