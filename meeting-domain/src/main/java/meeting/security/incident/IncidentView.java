package meeting.security.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.security.Place;

/**
 * An incident as it is read by somebody who may.
 *
 * @param number     in the row of its congress; confidential ones have a row of their own (SC3)
 * @param zoneName   what the congress calls the zone of the place; null if none is meant
 * @param people     who is involved, in words; null for nobody known
 * @param closedAt   null while it is open
 * @param entries    everything that was written, in its order; the first is the account
 */
public record IncidentView(IncidentId id, CongressId congress, int number, boolean confidential, IncidentSeverity severity, String title, Place place,
                           LocalizedText zoneName, Instant happenedAt, String people, Instant reportedAt, Instant closedAt, List<IncidentEntry> entries) {

    public boolean isOpen() {
        return closedAt == null;
    }

    /** As people call it: 12, or C3 for a confidential one. */
    public String label() {
        return (confidential ? "C" : "") + number;
    }

    /** SC4: until when the leader in charge must be told by telephone; empty once somebody was told, or where nobody must be. */
    public Optional<Instant> tellBy() {
        if (!isOpen() || entries.stream().anyMatch(entry -> entry.kind() == IncidentEntryKind.TOLD)) return Optional.empty();
        return severity.reportedWithin().map(reportedAt::plus);
    }

    /** SC2: whether a later entry corrects this one. @param entry its number from 0 */
    public boolean isCorrected(int entry) {
        return entries.stream().anyMatch(later -> later.corrects() != null && later.corrects() == entry);
    }

    public IncidentEntry latest() {
        return entries.get(entries.size() - 1);
    }
}
