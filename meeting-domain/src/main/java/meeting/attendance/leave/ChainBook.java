package meeting.attendance.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import meeting.congress.CongressId;
import meeting.congress.Convening;

/** LV3. The chains of congresses; what a congress has not laid down is usual. */
@ApplicationScoped
class ChainBook {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    @Inject
    private Convening convening;

    List<Office> of(CongressId congress, LeaveCase leaveCase) {
        var own = entityManager.find(Chain.class, new ChainId(congress, leaveCase));
        return own == null ? UsualChains.of(convening.congress(congress).kind(), leaveCase) : own.offices();
    }

    void lay(CongressId congress, LeaveCase leaveCase, List<Office> offices) {
        var id = new ChainId(convening.congress(congress).id(), leaveCase);
        var own = entityManager.find(Chain.class, id);
        if (own == null) entityManager.persist(new Chain(id, offices));
        else own.lay(offices);
    }
}
