package meeting.task;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.congress.division.DivisionOfWork;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupCode;
import meeting.congress.division.GroupView;
import meeting.kernel.CurrentActor;
import meeting.task.board.TaskLine;

/** C7: whose tasks the signed-in person sees, and whose the person moves. */
@ApplicationScoped
class Reach {
    @Inject
    private DivisionOfWork division;
    @Inject
    private CurrentActor actor;

    boolean sees(TaskLine line, Optional<Set<GroupCode>> confined) {
        return confined.isEmpty() || confined.get().contains(line.group());
    }

    /** The groups outside of which there is nothing to see; empty if everything is seen. */
    Optional<Set<GroupCode>> seen(CongressId congress) {
        return actor.get().hasAny(SECRETARIAT, LEADERSHIP) ? Optional.empty() : Optional.of(own(congress));
    }

    boolean moves(CongressId congress, GroupCode group) {
        return actor.get().has(SECRETARIAT) || own(congress).contains(group);
    }

    /** Who leads a group says who in it does what. */
    boolean leads(CongressId congress, GroupCode group) {
        var me = actor.get().id();
        return actor.get().has(SECRETARIAT) || division.own(congress).stream().filter(each -> each.code().equals(group))
            .flatMap(each -> each.details().members().stream()).anyMatch(member -> member.actor().equals(me) && member.duty() != Duty.MEMBER);
    }

    /** @param waits whether something it waits for is open */
    TaskView.May may(CountdownTask task, boolean waits) {
        var moves = moves(task.congress(), task.group());
        var settled = task.standing().progress().isSettled();
        return new TaskView.May(moves, moves && task.standing().isToBeCheckedBy(actor.get()), moves && !settled && leads(task.congress(), task.group()),
            actor.get().has(SECRETARIAT) && !settled, moves && task.standing().canBeShown(waits));
    }

    private Set<GroupCode> own(CongressId congress) {
        return division.own(congress).stream().map(GroupView::code).collect(Collectors.toSet());
    }
}
