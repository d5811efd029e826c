package meeting.congress;

import java.util.List;
import java.util.Optional;

interface Congresses {
    Optional<Congress> of(CongressId congress);

    /** Newest first. */
    List<Congress> all();

    void add(Congress congress);
}
