package meeting.web.secretariat.plan;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.congress.CongressView;
import meeting.plan.OrganisationPlans;
import meeting.plan.PlanView;
import meeting.plan.course.PlanMove;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** The plan of the congress: where it stands, its sections, and how it moves on. */
@Named("planViewPage")
@ViewScoped
public class ViewPage implements Serializable {
    private static final List<PlanMove> OWN = List.of(PlanMove.CIRCULATE, PlanMove.SUBMIT, PlanMove.PUT_IN_FORCE, PlanMove.AMEND, PlanMove.CLOSE);

    @Inject
    private transient OrganisationPlans plans;
    @Inject
    private transient PlanActs acts;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private transient PlanView plan;
    private UUID copied;
    private PlanMove move;
    private String reason;

    public PlanView getPlan() {
        if (plan == null) plan = congress.find().flatMap(current -> plans.find(current.id())).orElse(null);
        return plan;
    }

    /** Congresses with a plan that could be copied. */
    public List<CongressView> getOthers() {
        return congress.getAll().stream().filter(other -> !other.id().equals(congress.getId()) && plans.find(other.id()).isPresent()).toList();
    }

    /** P15. */
    public void begin() {
        notices.after(() -> acts.begin(congress.getId(), copied), "secretariat_plan_view.begun");
        plan = null;
    }

    /** What the secretariat may do with the plan as it stands. */
    public List<PlanMove> getMoves() {
        return getPlan() == null ? List.of() : OWN.stream().filter(getPlan()::allows).toList();
    }

    public void ask(PlanMove wanted) {
        move = wanted;
        reason = null;
    }

    public void carryOut() {
        notices.after(() -> acts.move(congress.getId(), move, reason), "secretariat_plan_view.moved");
        plan = null;
    }

    public boolean isReasonNeeded() {
        return move == PlanMove.AMEND;
    }

    public PlanMove getMove() { return move; }
    public String getReason() { return reason; }
    public void setReason(String typed) { reason = typed; }
    public UUID getCopied() { return copied; }
    public void setCopied(UUID chosen) { copied = chosen; }
}
