package meeting.security.handover;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

interface ShiftNotes {
    /** Those that wait first, then the newest. */
    List<ShiftNote> of(CongressId congress);

    /** SC8. */
    boolean isWaiting(CongressId congress, String desk);

    Optional<ShiftNote> of(ShiftNoteId id);

    /** PESSIMISTIC_WRITE. */
    Optional<ShiftNote> held(ShiftNoteId id);

    void add(ShiftNote note);
}
