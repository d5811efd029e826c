package meeting.attendance.presence;

import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.kernel.Page;

/** The door of this sub-model: who is where now (PR8 to PR11). */
@ApplicationScoped
@Transactional
@RolesAllowed({SECURITY, SECRETARIAT})
public class Presence {
    private PresenceBook book;
    private Scheduling scheduling;
    private Clock clock;

    protected Presence() { } // CDI

    @Inject
    Presence(PresenceBook book, Scheduling scheduling, Clock clock) {
        this.book = book;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    /** @throws meeting.kernel.NotFound if there is no such sitting */
    @RolesAllowed({SECURITY, SECRETARIAT, LEADERSHIP})
    public PresenceCount count(SittingId sitting) {
        return book.count(scheduling.sitting(sitting), clock.instant());
    }

    /** By name. @throws meeting.kernel.NotFound if there is no such sitting */
    public Page<PresentPerson> people(PresenceQuery query) {
        return book.people(scheduling.sitting(query.sitting()), query, clock.instant());
    }
}
