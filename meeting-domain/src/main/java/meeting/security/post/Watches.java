package meeting.security.post;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

interface Watches {
    /** Those that touch the time, by when they begin. */
    List<Watch> between(CongressId congress, Instant from, Instant until);

    /** SC5: a watch of this person that overlaps. */
    Optional<Watch> overlapping(CongressId congress, WatchDetails wanted);

    Optional<Watch> of(WatchId id);

    void add(Watch watch);

    void remove(Watch watch);
}
