package meeting.agenda;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressChanged;

/** T3. Runs inside the congress's transaction: its minutes and its sittings' hours change together. */
@ApplicationScoped
class FollowTheCongress {
    @Inject
    private Sittings sittings;

    @Transactional(MANDATORY)
    void on(@Observes CongressChanged changed) {
        sittings.in(changed.congress().id()).forEach(sitting -> sitting.follow(changed.congress()));
    }
}
