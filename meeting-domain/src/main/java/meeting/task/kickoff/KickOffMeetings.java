package meeting.task.kickoff;

import java.util.Optional;
import meeting.congress.CongressId;

interface KickOffMeetings {
    Optional<KickOff> of(CongressId congress);

    void add(KickOff meeting);
}
