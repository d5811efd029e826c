package meeting.accreditation.access;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressConvened;

/** AC1. Runs inside the convening's transaction: no congress is without its badge types. */
@ApplicationScoped
class UsualAccess {
    @Inject
    private AccessTables tables;

    @Transactional(MANDATORY)
    void on(@Observes CongressConvened convened) {
        tables.addUsual(convened.congress());
    }
}
