package meeting.attendance.quorum;

import java.util.Comparator;
import meeting.agenda.SittingView;
import meeting.congress.QuorumRule;

/**
 * QS10. How a sitting stands: by its latest snapshot, or by the heads of this moment where it has none.
 *
 * @param open         whether its doors have opened
 * @param required     persons that have to be present; 0 where nothing is required
 * @param latest       null while it has not been counted
 * @param arrivedSince persons who have signed in since
 */
public record SittingQuorum(SittingView sitting, boolean open, Counts counts, int required, boolean met, SnapshotView latest, int arrivedSince) {
    static final Comparator<SittingQuorum> OPEN_FIRST = Comparator.comparing(SittingQuorum::open).reversed()
        .thenComparingLong(each -> (each.open ? -1 : 1) * each.sitting.time().from().getEpochSecond());

    static SittingQuorum asCounted(SittingView sitting, SnapshotView latest, int arrivedSince) {
        return new SittingQuorum(sitting, true, latest.total(), latest.required(), latest.met(), latest, arrivedSince);
    }

    /** @param rule null where the congress has no legal quorum */
    static SittingQuorum notCounted(SittingView sitting, boolean open, Counts now, QuorumRule rule) {
        var required = rule == null ? 0 : rule.required(now.expected());
        return new SittingQuorum(sitting, open, now, required, now.present() >= required, null, 0);
    }

    public boolean isCounted() {
        return latest != null;
    }

    public int onLeave() {
        return counts.sickLeave() + counts.personalLeave() + counts.otherLeave();
    }
}
