package meeting.congress.division;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

interface WorkGroups {
    Optional<WorkGroup> of(CongressId congress, GroupCode code);

    /** In the order in which they were set up. */
    List<WorkGroup> in(CongressId congress);

    /** W2: what every congress begins with. */
    List<GroupDetails> usual();

    void add(WorkGroup group);

    void remove(WorkGroup group);
}
