package meeting.agenda;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

interface Sittings {
    Optional<Sitting> of(SittingId sitting);

    /** In the order of the day. */
    List<Sitting> in(CongressId congress);

    void add(Sitting sitting);
}
