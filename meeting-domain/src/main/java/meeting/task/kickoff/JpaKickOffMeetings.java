package meeting.task.kickoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaKickOffMeetings implements KickOffMeetings {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<KickOff> of(CongressId congress) {
        return Optional.ofNullable(entityManager.find(KickOff.class, congress));
    }

    @Override
    public void add(KickOff meeting) {
        entityManager.persist(meeting);
        entityManager.flush();
    }
}
