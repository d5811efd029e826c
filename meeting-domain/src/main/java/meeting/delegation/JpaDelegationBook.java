package meeting.delegation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.delegation.person.Standing;

@ApplicationScoped
class JpaDelegationBook implements DelegationBook {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Delegation> of(DelegationId delegation) {
        return Optional.ofNullable(entityManager.find(Delegation.class, delegation));
    }

    @Override
    public List<Delegation> in(CongressId congress) {
        return entityManager.createQuery("select d from Delegation d where d.congress = :congress order by d.details.number", Delegation.class)
            .setParameter("congress", congress).getResultList();
    }

    @Override
    public Map<DelegationId, Integer> sizes(CongressId congress) {
        return entityManager.createQuery("select p.details.delegation, count(*) from Person p where p.congress = :congress"
                + " and p.standing <> :withdrawn and p.details.delegation is not null group by p.details.delegation", Object[].class)
            .setParameter("congress", congress).setParameter("withdrawn", Standing.WITHDRAWN)
            .getResultStream().collect(Collectors.toMap(row -> (DelegationId) row[0], row -> ((Long) row[1]).intValue()));
    }

    @Override
    public int everEnrolledIn(DelegationId delegation) {
        return entityManager.createQuery("select count(*) from Person p where p.details.delegation = :delegation", Long.class)
            .setParameter("delegation", delegation).getSingleResult().intValue();
    }

    @Override
    public void add(Delegation delegation) {
        entityManager.persist(delegation);
        entityManager.flush();
    }

    @Override
    public void remove(Delegation delegation) {
        entityManager.remove(delegation);
    }
}
