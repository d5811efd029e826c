package meeting.plan;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.util.Set;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.congress.division.DivisionOfWork;
import meeting.kernel.Actor;
import meeting.kernel.CurrentActor;
import meeting.plan.course.PlanState;
import meeting.plan.section.SectionKind;

/** What the acting person may see and change of a plan (P3, P4). */
@ApplicationScoped
class Readers {
    private DivisionOfWork division;
    private CurrentActor actor;

    protected Readers() { } // CDI

    @Inject
    Readers(DivisionOfWork division, CurrentActor actor) {
        this.division = division;
        this.actor = actor;
    }

    Reader current(CongressId congress) {
        var acting = actor.get();
        return new Reader(acting, division.own(congress).stream().map(group -> group.code().value()).collect(Collectors.toSet()));
    }

    record Reader(Actor actor, Set<String> groups) {

        /** P3. */
        boolean edits(SectionKind kind, PlanState state) {
            return state.isWorkedOn() && (actor.has(SECRETARIAT) || owns(kind));
        }

        /** P4. */
        boolean reads(SectionKind kind, PlanState state) {
            if (actor.has(SECRETARIAT) || actor.has(LEADERSHIP) && state.isReadByLeaders()) return true;
            return owns(kind) || state.isReadByGroups() && !groups.isEmpty();
        }

        /** P4: once approved it is for whoever works on the congress. */
        boolean readsBaselines() {
            return actor.hasAny(SECRETARIAT, LEADERSHIP) || !groups.isEmpty();
        }

        private boolean owns(SectionKind kind) {
            return kind.owners().stream().anyMatch(groups::contains);
        }
    }
}
