package meeting.attendance.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.delegation.person.PersonView;

@ApplicationScoped
class JpaArrivalBook implements ArrivalBook {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Arrival> of(PersonId person) {
        return entityManager.createQuery("select a from Arrival a where a.inForceOf = :person", Arrival.class)
            .setParameter("person", person.value()).getResultStream().findFirst();
    }

    @Override
    public List<Arrival> of(Collection<PersonId> people) {
        if (people.isEmpty()) return List.of();
        return entityManager.createQuery("select distinct a from Arrival a left join fetch a.pack where a.inForceOf in :people", Arrival.class)
            .setParameter("people", people.stream().map(PersonId::value).toList()).getResultList();
    }

    @Override
    public List<Arrival> latest(CongressId congress, String desk, int size) {
        var latest = entityManager.createQuery("select a.person from Arrival a where a.congress = :congress and a.desk = :desk and a.inForceOf is not null"
            + " order by a.arrivedAt desc, a.id.value", PersonId.class).setParameter("congress", congress).setParameter("desk", desk).setMaxResults(size)
            .getResultList();
        return of(latest).stream().sorted(Comparator.comparing(Arrival::at).reversed()).toList();
    }

    @Override
    public void add(Arrival arrival) {
        entityManager.persist(arrival);
    }

    @Override
    public Optional<Stay> stay(PersonId person) {
        return Optional.ofNullable(entityManager.find(Stay.class, person));
    }

    @Override
    public void add(Stay stay) {
        entityManager.persist(stay);
    }

    @Override
    public Optional<Arrival> inTheRoomOf(Stay stay) {
        if (stay.room() == null) return Optional.empty();
        return entityManager.createQuery("""
            select a from Arrival a, Stay s
             where s.person = a.person and a.inForceOf is not null and s.congress = :congress and s.room = :room and s.hotel is not distinct from :hotel
               and s.person <> :person
             order by a.arrivedAt""", Arrival.class)
            .setParameter("congress", stay.congress()).setParameter("room", stay.room()).setParameter("hotel", stay.hotel())
            .setParameter("person", stay.person()).setMaxResults(1).getResultStream().findFirst();
    }

    @Override
    public boolean hasNamesake(PersonView person) {
        return 0 < (Long) entityManager.createNativeQuery("""
            select count(*) from delegation_published_person n
             where n.congress_id = :congress and n.full_name = :name and n.person_id <> :person and n.standing <> 'WITHDRAWN'""", Long.class)
            .setParameter("congress", person.congress().value()).setParameter("name", person.name().full()).setParameter("person", person.id().value())
            .getSingleResult();
    }
}
