package meeting.accreditation.vetting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.accreditation.BadgeId;
import meeting.congress.CongressId;

interface VettingDecisions {
    /** VT4: oldest first; who has none is left out. */
    Map<BadgeId, List<VettingNote>> on(Collection<BadgeId> badges);

    void add(VettingDecision decision);

    Optional<VettingSetting> setting(CongressId congress);

    void add(VettingSetting setting);
}
