package meeting.attendance;

import java.time.Instant;
import java.util.List;
import meeting.agenda.SittingId;
import meeting.delegation.DelegationId;
import meeting.kernel.LocalizedText;

/**
 * Attendance of a sitting at one instant, of the delegations that the reader may see (A10).
 *
 * @param asOf        when it was counted
 * @param total       of all delegations shown
 * @param outside     persons present who are outside the denominator: guests, press, staff (A8)
 * @param delegations most absent first
 * @param quorum      null where the congress has none, and for who sees some delegations only
 * @param arrivals    by minute in the order of time; only minutes in which somebody came
 * @param latest      last lines of the ledger that admitted, newest first; none for who sees totals only
 * @param refusals    last lines of the ledger that refused, newest first; none for who sees totals only
 */
public record LiveAttendance(SittingId sitting, Instant asOf, Tally total, int outside, List<OfDelegation> delegations, Quorum quorum, Doors doors,
                             List<Arrivals> arrivals, List<LedgerRow> latest, List<LedgerRow> refusals) {

    /** @param delegation null for people who belong to none, as are number, name and liaison @param liaisonPhone null if unknown */
    public record OfDelegation(DelegationId delegation, Integer number, LocalizedText name, String liaison, String liaisonPhone, Tally tally, int outside) { }

    /** A9. @param required persons that must be present @param missing persons still to come, 0 once it is met */
    public record Quorum(int required, int missing) {
        static Quorum of(int required, int present) {
            return new Quorum(required, Math.max(0, required - present));
        }

        public boolean isMet() {
            return missing == 0;
        }
    }

    /** A8. @param persons who are in, inside the denominator or outside @param scans times that a gate decided @param refused how many of the scans */
    public record Doors(int persons, int scans, int refused) { }

    /** @param minute its beginning @param persons who came in it, by the time of the scan */
    public record Arrivals(Instant minute, int persons) { }

    /** Without names: for who is told totals only. */
    LiveAttendance withoutNames() {
        return new LiveAttendance(sitting, asOf, total, outside, delegations, quorum, doors, arrivals, List.of(), List.of());
    }
}
