package meeting.plan.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class JpaDrafts implements Drafts {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<SectionDraft> of(SectionDraft.Key key) {
        return Optional.ofNullable(entityManager.find(SectionDraft.class, key));
    }

    @Override
    public void put(SectionDraft draft) {
        entityManager.merge(draft);
    }

    @Override
    public void discard(SectionDraft.Key key) {
        of(key).ifPresent(entityManager::remove);
    }
}
