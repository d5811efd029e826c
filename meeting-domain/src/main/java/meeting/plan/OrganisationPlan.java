package meeting.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Labelled;
import meeting.plan.course.PlanCannotMove;
import meeting.plan.course.PlanMove;
import meeting.plan.course.PlanNotOpen;
import meeting.plan.course.PlanState;
import meeting.plan.course.PlanStep;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The plan of a congress as a whole: where it stands and how it came there. */
@Entity
@Table(name = "organisation_plan")
class OrganisationPlan implements Labelled {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private PlanState state = PlanState.DRAFT;
    private int amendment;
    private int lastBaseline;
    private Integer movedDays;
    @ElementCollection
    @CollectionTable(name = "plan_step", joinColumns = @JoinColumn(name = "congress_id"))
    @OrderColumn(name = "position")
    private List<PlanStep> steps = new ArrayList<>();
    @Version
    private long version;

    protected OrganisationPlan() { } // JPA

    /** @param movedDays P15: how far its days were moved from those of the plan it copies; null for one that copies none */
    OrganisationPlan(CongressId congress, Integer movedDays) {
        this.congress = congress;
        this.movedDays = movedDays == null || movedDays == 0 ? null : movedDays;
    }

    /** P2. @throws PlanCannotMove where the plan does not stand so that it may */
    void move(PlanMove move, Actor by, Instant at) {
        step(move, by, at, null);
    }

    /** P11. */
    void move(PlanMove move, String reason, Actor by, Instant at) {
        new InvalidInput.Check().reason(reason, "reason").orThrow();
        if (move == PlanMove.AMEND && move.isOpenIn(state)) amendment++;
        step(move, by, at, reason.strip());
    }

    /** P8, P9. @return the number of the baseline */
    int approve(List<PlanSection> sections, Actor by, Instant at) {
        refuse(PlanMove.APPROVE);
        var open = sections.stream().filter(PlanSection::isOpen).map(PlanSection::kind).toList();
        if (!open.isEmpty()) throw new OptionsOpen(open);
        step(PlanMove.APPROVE, by, at, null);
        return ++lastBaseline;
    }

    /** P15: somebody has seen to the days that stand in texts. */
    void settleDays() {
        refuseEditing();
        movedDays = null;
    }

    /** P3. */
    void refuseEditing() {
        if (!state.isWorkedOn()) throw new PlanNotOpen(state);
    }

    /** P8: leaders choose among what was put before them. */
    void refuseChoosing() {
        if (state != PlanState.SUBMITTED) throw new PlanNotOpen(state);
    }

    private void step(PlanMove move, Actor by, Instant at, String reason) {
        refuse(move);
        state = move.to();
        steps.add(new PlanStep(move, amendment, at, by.id(), by.name(), reason));
    }

    private void refuse(PlanMove move) {
        if (!move.isOpenIn(state)) throw new PlanCannotMove(move, state);
    }

    PlanState state() {
        return state;
    }

    int amendment() {
        return amendment;
    }

    CongressId congress() {
        return congress;
    }

    @Override
    public String label() {
        return "plan " + amendment;
    }

    PlanView view(List<SectionView> sections) {
        return new PlanView(congress, state, amendment, lastBaseline, movedDays, sections, List.copyOf(steps), version);
    }
}
