package meeting.congress.division;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import meeting.congress.CongressConvened;

/** W2. Runs inside the convening's transaction: no congress is without its groups. */
@ApplicationScoped
class UsualGroups {
    @Inject
    private WorkGroups groups;

    @Transactional(MANDATORY)
    void on(@Observes CongressConvened convened) {
        var usual = groups.usual();
        for (var place = 0; place < usual.size(); place++) groups.add(new WorkGroup(convened.congress(), place, usual.get(place)));
    }
}
