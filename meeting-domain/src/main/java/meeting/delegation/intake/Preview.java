package meeting.delegation.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import meeting.delegation.DelegationId;
import meeting.kernel.LocalizedText;

/**
 * R2. What a commit would do, row by row.
 *
 * @param delegations names of the delegations the rows speak of
 */
record Preview(List<Outcome> rows, Totals totals, List<UnknownDelegation> unknown, List<String> ambiguousDates, Map<DelegationId, LocalizedText> delegations) {
    static Preview of(List<Outcome> rows, List<UnknownDelegation> unknown, List<String> ambiguousDates, Map<DelegationId, LocalizedText> delegations) {
        var totals = new Totals(rows.size(), count(rows, RowState.NEW), count(rows, RowState.CHANGED), count(rows, RowState.SAME), count(rows, RowState.REFUSED),
            (int) rows.stream().filter(Outcome::isWarned).count());
        return new Preview(rows, totals, unknown, ambiguousDates, delegations);
    }

    /** R3: rows that would come out differently in another weighing of the same file. */
    int differences(Preview other) {
        return (int) IntStream.range(0, rows.size()).filter(index -> !rows.get(index).doesTheSameAs(other.rows.get(index))).count();
    }

    List<Outcome> in(RowState state) {
        return rows.stream().filter(row -> row.state() == state).toList();
    }

    private static int count(List<Outcome> rows, RowState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
