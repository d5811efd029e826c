package meeting.web.secretariat.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.plan.Approval;
import meeting.plan.course.PlanMove;
import meeting.plan.drafting.Beginnings;

/** What the secretariat does with a plan as a whole, each move by its own use case. */
@ApplicationScoped
class PlanActs {
    @Inject
    private Beginnings beginnings;
    @Inject
    private Approval approval;

    /** @param copied the congress whose plan is copied; null for the template */
    void begin(CongressId congress, UUID copied) {
        if (copied == null) beginnings.begin(congress);
        else beginnings.copy(congress, new CongressId(copied));
    }

    void move(CongressId congress, PlanMove move, String reason) {
        switch (move) {
            case CIRCULATE -> approval.circulate(congress);
            case SUBMIT -> approval.submit(congress);
            case PUT_IN_FORCE -> approval.putInForce(congress);
            case AMEND -> approval.amend(congress, reason);
            case CLOSE -> approval.close(congress);
            default -> throw new IllegalArgumentException("the leadership's: " + move);
        }
    }
}
