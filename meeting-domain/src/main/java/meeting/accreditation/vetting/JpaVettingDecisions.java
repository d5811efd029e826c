package meeting.accreditation.vetting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.accreditation.BadgeId;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaVettingDecisions implements VettingDecisions {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Map<BadgeId, List<VettingNote>> on(Collection<BadgeId> badges) {
        if (badges.isEmpty()) return Map.of();
        return entityManager.createQuery("select d from VettingDecision d where d.badge in :badges order by d.decidedAt", VettingDecision.class)
            .setParameter("badges", badges).getResultStream().collect(groupingBy(VettingDecision::badge, mapping(VettingDecision::view, toList())));
    }

    @Override
    public void add(VettingDecision decision) {
        entityManager.persist(decision);
    }

    @Override
    public Optional<VettingSetting> setting(CongressId congress) {
        return Optional.ofNullable(entityManager.find(VettingSetting.class, congress));
    }

    @Override
    public void add(VettingSetting setting) {
        entityManager.persist(setting);
    }
}
