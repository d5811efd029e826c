package meeting.agenda;

import java.time.Instant;
import meeting.congress.CongressId;
import meeting.congress.HallId;
import meeting.kernel.LocalizedText;
import meeting.kernel.TimeSlot;

/**
 * A sitting as others read it.
 *
 * @param signInOpens  first instant at which people may sign in
 * @param signInCloses first instant at which they may no longer
 * @param opensBefore  the sitting's own minutes before the start, null where it follows the congress
 * @param closesAfter  the sitting's own minutes after the start, null where it follows the congress
 * @param cancellation why it was cancelled, null unless it was
 * @param version      to be handed back with an edit, so that nobody overwrites unseen
 */
public record SittingView(SittingId id, CongressId congress, LocalizedText title, SittingKind kind, HallId hall, TimeSlot time, Instant signInOpens,
                          Instant signInCloses, Integer opensBefore, Integer closesAfter, SittingStatus status, String cancellation, long version) {

    public boolean isCancelled() {
        return status == SittingStatus.CANCELLED;
    }

    /** As an edit form starts from. */
    public SittingDetails details() {
        return new SittingDetails(title, kind, hall, time.from(), time.to(), opensBefore, closesAfter);
    }
}
