package meeting.accreditation.badge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.accreditation.BadgeId;
import meeting.delegation.PersonId;

@ApplicationScoped
class JpaBadgeBook implements BadgeBook {
    private static final int AT_ONCE = 1000;
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Badge> toChange(BadgeId badge) {
        return Optional.ofNullable(entityManager.find(Badge.class, badge, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public Optional<Badge> currentToChange(PersonId person) {
        return entityManager.createQuery("select b from Badge b where b.currentFor = :person", Badge.class)
            .setParameter("person", person).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public List<Badge> allOf(PersonId person) {
        return entityManager.createQuery("select b from Badge b where b.person = :person order by b.serial desc, b.replacement desc", Badge.class)
            .setParameter("person", person).getResultList();
    }

    @Override
    public List<BadgeStep> steps(BadgeId badge) {
        return entityManager.createQuery("select s from BadgeStep s where s.badgeId = :badge order by s.takenAt, s.id", BadgeStep.class)
            .setParameter("badge", badge.value()).getResultList();
    }

    @Override
    public List<Badge> these(Collection<BadgeId> badges) {
        var ids = List.copyOf(badges);
        var found = new ArrayList<Badge>(ids.size());
        for (var from = 0; from < ids.size(); from += AT_ONCE)
            found.addAll(entityManager.createQuery("select b from Badge b where b.id in :these", Badge.class)
                .setParameter("these", ids.subList(from, Math.min(from + AT_ONCE, ids.size()))).getResultList());
        return found;
    }

    @Override
    public void record(BadgeStep step) {
        entityManager.persist(step);
    }

    @Override
    public void add(Badge badge, BadgeStep first) {
        entityManager.flush();
        entityManager.persist(badge);
        entityManager.flush();
        entityManager.persist(first);
    }
}
