package meeting.security.handover;

import java.time.Instant;
import java.util.List;
import meeting.congress.CongressId;

/**
 * A hand-over note as it is read.
 *
 * @param items      what was open when it was signed, as far as the reader may see it (SC7)
 * @param giver      name of who signed it
 * @param taker      name of who accepted it; null while nobody has
 * @param takerWords what the taker added; null for nothing
 * @param acceptedAt null while it waits
 * @param acceptable whether the reader may accept it now (SC8)
 */
public record ShiftNoteView(ShiftNoteId id, CongressId congress, int number, ShiftNoteDetails details, List<OpenItem> items, String giver, Instant signedAt,
                            String taker, String takerWords, Instant acceptedAt, boolean acceptable) {

    public boolean isWaiting() {
        return acceptedAt == null;
    }
}
