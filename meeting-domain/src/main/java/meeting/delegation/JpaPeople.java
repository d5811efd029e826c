package meeting.delegation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.kernel.Page;

@ApplicationScoped
class JpaPeople implements People {
    private static final int AT_ONCE = 500;
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Person> of(PersonId person) {
        return Optional.ofNullable(entityManager.find(Person.class, person));
    }

    @Override
    public Optional<PersonId> holderOf(CongressId congress, Identity.DocumentType type, String number) {
        return entityManager.createQuery("select p.id from Person p where p.congress = :congress"
                + " and p.details.identity.documentType = :type and p.details.identity.documentNumber = :number", PersonId.class)
            .setParameter("congress", congress).setParameter("type", type).setParameter("number", number).getResultStream().findFirst();
    }

    @Override
    public Page<PersonRow> page(PeopleQuery query, Collection<PersonId> alsoFound, Optional<Set<UUID>> confinedTo) {
        var criteria = new PeopleCriteria(query, alsoFound, confinedTo);
        var turn = criteria.turn(entityManager);
        var complete = query.first() == 0 && turn.size() < query.size();
        return new Page<>(criteria.rows(entityManager, turn), complete ? turn.size() : criteria.count(entityManager));
    }

    @Override
    public void addAll(List<Person> people) {
        for (int i = 0; i < people.size(); i++) {
            entityManager.persist(people.get(i));
            if (i % AT_ONCE == AT_ONCE - 1) letGo();
        }
        letGo();
    }

    private void letGo() {
        entityManager.flush();
        entityManager.clear();
    }
}
