package meeting.attendance.exclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meeting.attendance.KnownPeople;
import meeting.attendance.SignInAnswer.Person;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;

@ApplicationScoped
class JpaExclusionBook implements ExclusionBook {
    private static final String IN = """
        select e from Exclusion e where e.congress = :congress order by case when e.holder is null then 1 else 0 end, e.recordedAt desc, e.id.value""";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    @Inject
    private KnownPeople known;

    @Override
    public List<Exclusion> in(CongressId congress) {
        return entityManager.createQuery(IN, Exclusion.class).setParameter("congress", congress).getResultList();
    }

    @Override
    public Optional<Exclusion> toChange(ExclusionId id) {
        return Optional.ofNullable(entityManager.find(Exclusion.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public boolean isExcluded(PersonId person) {
        return entityManager.createQuery("select count(e) from Exclusion e where e.holder = :person", Long.class)
            .setParameter("person", person.value()).getSingleResult() > 0;
    }

    @Override
    public Map<PersonId, Person> people(Collection<PersonId> people) {
        return known.of(people);
    }

    @Override
    public void add(Exclusion exclusion) {
        entityManager.persist(exclusion);
        entityManager.flush();
    }
}
