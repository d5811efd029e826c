package meeting.plan.variant;

import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaVariants implements Variants {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Variant> of(VariantId id) {
        return Optional.ofNullable(entityManager.find(Variant.class, id));
    }

    @Override
    public List<Variant> in(CongressId congress) {
        return entityManager.createQuery("select distinct v from Variant v left join fetch v.letters where v.congress = :congress order by v.place",
            Variant.class).setParameter("congress", congress).getResultList();
    }

    @Override
    public void add(Variant variant) {
        entityManager.persist(variant);
    }

    @Override
    public void remove(Variant variant) {
        entityManager.remove(variant);
    }
}
