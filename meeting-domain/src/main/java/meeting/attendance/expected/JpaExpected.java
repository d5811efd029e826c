package meeting.attendance.expected;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import meeting.congress.AttendeeCategory;
import meeting.congress.CongressId;
import meeting.delegation.DelegationId;
import meeting.delegation.PersonId;
import meeting.delegation.person.Journey.TravelMode;
import meeting.kernel.LocalizedText;
import meeting.kernel.naming.NameOrder;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

@ApplicationScoped
class JpaExpected implements Expected {
    private static final String PEOPLE = """
          from delegation_published_person p
          join delegation_published_journey j on j.person_id = p.person_id
          left join attendance_published_arrival a on a.person_id = p.person_id
          left join arrival_chase c on c.person_id = p.person_id and c.number = (select max(n.number) from arrival_chase n where n.person_id = p.person_id)
         where p.congress_id = :congress and p.standing = 'ACTIVE'""";
    private static final String PROMISED = "coalesce(c.expected_at, j.arrival_time) as promised";

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public List<Expectation> everybody(CongressId congress, Optional<Set<UUID>> delegations) {
        return query("select p.delegation_id, " + PROMISED + ", a.arrived_at, a.desk" + PEOPLE, congress, delegations, null, "")
            .addScalar("delegation_id", UUID.class).addScalar("promised", Instant.class).addScalar("arrived_at", Instant.class).addScalar("desk", String.class)
            .getResultList().stream()
            .map(row -> new Expectation(row[0] == null ? null : new DelegationId((UUID) row[0]), (Instant) row[1], (Instant) row[2], (String) row[3])).toList();
    }

    @Override
    public List<MissingArrival> missing(CongressId congress, Optional<Set<UUID>> delegations, DelegationId of, NameOrder order) {
        var sql = """
            select p.person_id, p.full_name, p.latin_name, p.category, p.delegation_id, p.delegation_name_en, p.delegation_name_es, p.delegation_name_zh,
                   p.unit, p.phone, p.photo_version, j.arrival_mode, j.arrival_number, c.reached, c.note, c.expected_at, c.noted_at, c.noted_by_name,\s""";
        return query(sql + PROMISED + PEOPLE + " and a.person_id is null", congress, delegations, of,
                " order by p.delegation_number nulls last, p.name_key_" + order.name().toLowerCase(Locale.ROOT) + ", p.person_id")
            .addScalar("person_id", UUID.class).addScalar("full_name", String.class).addScalar("latin_name", String.class).addScalar("category", String.class)
            .addScalar("delegation_id", UUID.class).addScalar("delegation_name_en", String.class).addScalar("delegation_name_es", String.class)
            .addScalar("delegation_name_zh", String.class).addScalar("unit", String.class).addScalar("phone", String.class)
            .addScalar("photo_version", Long.class)
            .addScalar("arrival_mode", String.class).addScalar("arrival_number", String.class).addScalar("reached", Boolean.class)
            .addScalar("note", String.class)
            .addScalar("expected_at", Instant.class).addScalar("noted_at", Instant.class).addScalar("noted_by_name", String.class)
            .addScalar("promised", Instant.class).getResultList().stream().map(JpaExpected::missing).toList();
    }

    private NativeQuery<Object[]> query(String select, CongressId congress, Optional<Set<UUID>> own, DelegationId of, String order) {
        var narrowed = select + (own.isPresent() ? " and p.delegation_id in (:own)" : "") + (of == null ? "" : " and p.delegation_id = :delegation") + order;
        var query = entityManager.unwrap(Session.class).createNativeQuery(narrowed, Object[].class).setParameter("congress", congress.value());
        own.ifPresent(delegations -> query.setParameterList("own", delegations.isEmpty() ? Set.of(new UUID(0, 0)) : delegations));
        if (of != null) query.setParameter("delegation", of.value());
        return query;
    }

    private static MissingArrival missing(Object[] row) {
        var name = row[4] == null ? null : new LocalizedText((String) row[5], (String) row[6], (String) row[7]);
        var mode = row[11] == null ? null : TravelMode.valueOf((String) row[11]);
        var chased = row[16] == null ? null : new ChaseView((Boolean) row[13], (String) row[14], (Instant) row[15], (Instant) row[16], (String) row[17]);
        return new MissingArrival(new PersonId((UUID) row[0]), (String) row[1], (String) row[2], AttendeeCategory.valueOf((String) row[3]), (UUID) row[4], name,
            (String) row[8], (String) row[9], (Long) row[10], mode, (String) row[12], (Instant) row[18], chased);
    }

    @Override
    public boolean hasArrived(PersonId person) {
        return 0 < entityManager.unwrap(Session.class)
            .createNativeQuery("select count(*) from attendance_published_arrival where person_id = :person", Long.class)
            .setParameter("person", person.value()).getSingleResult();
    }

    @Override
    public List<ChaseNote> notes(PersonId person) {
        return entityManager.createQuery("select n from ChaseNote n where n.person = :person order by n.number desc", ChaseNote.class)
            .setParameter("person", person).getResultList();
    }

    @Override
    public void add(ChaseNote note) {
        entityManager.persist(note);
    }
}
