package meeting.task;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.kernel.CurrentActor;
import meeting.task.board.Board;
import meeting.task.progress.Deed;

/** Reads boards; knows what day it is where a congress is held. */
@ApplicationScoped
class Boards {
    @Inject
    private CountdownTasks tasks;
    @Inject
    private Convening convening;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    Board of(CongressId congress) {
        return new Board(tasks.lines(congress), tasks.dependencies(congress), today(congress), opening(congress));
    }

    LocalDate opening(CongressId congress) {
        return convening.congress(congress).details().firstDay();
    }

    LocalDate today(CongressId congress) {
        return day(congress, clock.instant());
    }

    LocalDate day(CongressId congress, Instant instant) {
        return convening.congress(congress).details().dayOf(instant);
    }

    Deed deed(CongressId congress) {
        return new Deed(actor.get(), clock.instant(), today(congress));
    }
}
