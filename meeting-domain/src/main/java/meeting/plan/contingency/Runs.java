package meeting.plan.contingency;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.plan.contingency.scenario.ContingencyCode;

/** Activations and rehearsals. */
interface Runs {
    Optional<Activation> of(ActivationId id);

    /** The same, held until the transaction ends (X5). */
    Optional<Activation> held(ActivationId id);

    Optional<Activation> open(CongressId congress, ContingencyCode code);

    /** Those that run, real ones first, then the latest. */
    List<Activation> open(CongressId congress);

    /** X12: what really happens, in every congress, the first to begin first. */
    List<Activation> openReal();

    /** All of one scenario, newest first. */
    List<Activation> of(CongressId congress, ContingencyCode code);

    /** X7: when each scenario was last rehearsed to the end, by code. */
    Map<String, Instant> drills(CongressId congress);

    void add(Activation activation);

    /** Writes what changed so far, so that the next one may be open (X4). */
    void flush();
}
