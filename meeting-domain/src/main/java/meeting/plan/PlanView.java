package meeting.plan;

import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.kernel.NotFound;
import meeting.plan.course.PlanMove;
import meeting.plan.course.PlanState;
import meeting.plan.course.PlanStep;
import meeting.plan.section.SectionKind;

/**
 * The plan as this reader may see it.
 *
 * @param amendment    0 for the first plan, n while or after its n-th amendment is worked on
 * @param lastBaseline number of the last approved baseline, 0 if none was
 * @param movedDays    how far days were moved from those of the plan that was copied, while days in its texts wait to be seen to; else null (P15)
 * @param sections     those the reader may see (P4), in their order
 * @param steps        how it came where it stands, oldest first
 */
public record PlanView(CongressId congress, PlanState state, int amendment, int lastBaseline, Integer movedDays, List<SectionView> sections,
                       List<PlanStep> steps, long version) {

    /** @throws NotFound where it is not this reader's to read (P4) */
    public SectionView section(SectionKind kind) {
        return sections.stream().filter(section -> section.kind() == kind).findFirst().orElseThrow(NotFound::new);
    }

    /** P8. */
    public List<SectionView> open() {
        return sections.stream().filter(SectionView::open).toList();
    }

    public boolean allows(PlanMove move) {
        return move.isOpenIn(state);
    }

    /** Why it was returned or amended, while that is what it is about. */
    public Optional<PlanStep> lastStep() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }
}
