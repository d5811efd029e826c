package meeting.plan.contingency;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.plan.contingency.scenario.ContingencyCode;

interface Scenarios {
    Optional<Contingency> of(CongressId congress, ContingencyCode code);

    /** The same, held until the transaction ends: who activates it comes alone (X4). */
    Optional<Contingency> held(CongressId congress, ContingencyCode code);

    /** By code. */
    List<Contingency> in(CongressId congress);

    void add(Contingency scenario);

    /** X1: gives a new congress the usual ones. */
    void addUsual(CongressId congress);
}
