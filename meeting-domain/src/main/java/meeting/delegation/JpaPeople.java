package meeting.delegation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.delegation.person.Identity;
import meeting.delegation.person.PersonRow;
import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.kernel.SomeoneWasFaster;

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
        if (criteria.isTelling()) {
            var found = criteria.found(entityManager);
            if (found.isPresent()) return new Page<>(criteria.rows(entityManager, found.get().rows()), found.get().total());
        }
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

    @Override
    public void amendAll(List<KnownPerson> amended) {
        inTurns(amended, some -> {
            var found = entityManager.createQuery("select p from Person p where p.id in :these", Person.class)
                .setParameter("these", some.stream().map(KnownPerson::id).toList()).getResultStream()
                .collect(Collectors.toMap(Person::id, Function.identity()));
            for (var known : some) {
                var person = Optional.ofNullable(found.get(known.id())).orElseThrow(NotFound::new);
                SomeoneWasFaster.check(known.version(), person.version());
                person.lay(known.details());
            }
            letGo();
        });
    }

    @Override
    public List<Enrolled> everybody(CongressId congress) {
        return entityManager.createQuery("select new meeting.delegation.Enrolled(p.id, p.details.name.full, p.details.delegation, p.details.identity.birthDate,"
                + " p.details.identity.documentType, p.details.identity.documentNumber, p.standing) from Person p where p.congress = :congress", Enrolled.class)
            .setParameter("congress", congress).getResultList();
    }

    @Override
    public List<KnownPerson> known(Collection<PersonId> these) {
        var known = new ArrayList<KnownPerson>(these.size());
        inTurns(List.copyOf(these), some -> known.addAll(entityManager.createQuery(
            "select new meeting.delegation.KnownPerson(p.id, p.version, p.details) from Person p where p.id in :these", KnownPerson.class)
            .setParameter("these", some).getResultList()));
        return known;
    }

    private static <T> void inTurns(List<T> all, Consumer<List<T>> each) {
        for (int from = 0; from < all.size(); from += AT_ONCE) each.accept(all.subList(from, Math.min(from + AT_ONCE, all.size())));
    }

    private void letGo() {
        entityManager.flush();
        entityManager.clear();
    }
}
