package meeting.delegation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.congress.CongressId;

/** The delegations of every congress. */
interface DelegationBook {
    Optional<Delegation> of(DelegationId delegation);

    /** By number. */
    List<Delegation> in(CongressId congress);

    /** How many people of each delegation have not withdrawn; a delegation without any is left out. */
    Map<DelegationId, Integer> sizes(CongressId congress);

    /** How many people were ever enrolled in it. */
    int everEnrolledIn(DelegationId delegation);

    /** Writes at once, so that what D1 refuses is refused here. */
    void add(Delegation delegation);

    void remove(Delegation delegation);
}
