package meeting.attendance.walkin;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

/** Requests for walk-ins of all congresses. */
interface WalkInBook {
    /** Newest first. */
    List<WalkIn> in(CongressId congress);

    /** Locked, so that of two who decide one is told. */
    Optional<WalkIn> toDecide(WalkInId id);

    void add(WalkIn walkIn);
}
