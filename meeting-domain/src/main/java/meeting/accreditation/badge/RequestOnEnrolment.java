package meeting.accreditation.badge;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import java.time.Clock;
import meeting.delegation.PeopleEnrolled;
import meeting.kernel.CurrentActor;

/** BG1. Runs inside the enrolment's transaction, after codes were issued, for a badge carries one. */
@ApplicationScoped
class RequestOnEnrolment {
    @Inject
    private BadgeStacks stacks;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    @Transactional(MANDATORY)
    void on(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) PeopleEnrolled enrolled) {
        stacks.request(enrolled.congress(), enrolled.people(), clock.instant(), actor.get().id());
    }
}
