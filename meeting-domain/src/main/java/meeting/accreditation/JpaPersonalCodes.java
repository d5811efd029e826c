package meeting.accreditation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import meeting.congress.CongressId;
import meeting.delegation.PersonId;
import meeting.kernel.CurrentActor;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

@ApplicationScoped
class JpaPersonalCodes implements PersonalCodes {
    private static final int BATCH = 1000;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;
    @Inject
    private Clock clock;
    @Inject
    private CurrentActor actor;

    @Override
    public Optional<PersonalCode> validOf(PersonId person) {
        return validOf(List.of(person)).stream().findFirst();
    }

    @Override
    public Optional<PersonalCode> toEnd(Code code) {
        return entityManager.createQuery("select c from PersonalCode c where c.code = :code", PersonalCode.class)
            .setParameter("code", code.value()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    @Override
    public List<PersonalCode> allOf(PersonId person) {
        return entityManager.createQuery("select c from PersonalCode c where c.person = :person order by c.issuedAt desc, c.code", PersonalCode.class)
            .setParameter("person", person).getResultList();
    }

    @Override
    public List<PersonalCode> validOf(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        var found = new ArrayList<PersonalCode>(ids.size());
        for (var from = 0; from < ids.size(); from += BATCH) {
            found.addAll(entityManager.createQuery("select c from PersonalCode c where c.validFor.value in :people", PersonalCode.class)
                .setParameter("people", ids.subList(from, Math.min(from + BATCH, ids.size()))).getResultList());
        }
        return found;
    }

    @Override
    public List<PersonId> holders(CongressId congress, String part, int limit) {
        return entityManager.createQuery("""
                select c.person from PersonalCode c
                 where c.congress = :congress and c.validFor is not null and c.code like :part order by c.code""", PersonId.class)
            .setParameter("congress", congress).setParameter("part", "%" + part + "%").setMaxResults(limit).getResultList();
    }

    @Override
    public void add(PersonalCode code) {
        entityManager.flush();
        entityManager.persist(code);
        try {
            entityManager.flush();
        } catch (ConstraintViolationException taken) {
            throw new ValidCodeExists();
        }
    }

    @Override
    public void issue(CongressId congress, Collection<PersonId> people) {
        entityManager.unwrap(Session.class).doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into personal_code (id, code, congress_id, person_id, valid_for, state, issued_at, issued_by, version)
                    values (?, ?, ?, ?, ?, 'VALID', ?, ?, 0)""")) {
                var now = clock.instant().atOffset(ZoneOffset.UTC);
                var by = actor.get().id();
                var waiting = 0;
                for (var person : people) {
                    insert.setObject(1, UUID.randomUUID());
                    insert.setString(2, Code.next(RANDOM).value());
                    insert.setObject(3, congress.value());
                    insert.setObject(4, person.value());
                    insert.setObject(5, person.value());
                    insert.setObject(6, now);
                    insert.setString(7, by);
                    insert.addBatch();
                    if (++waiting % BATCH == 0) insert.executeBatch();
                }
                insert.executeBatch();
            }
        });
    }
}
