package meeting.accreditation;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
        return Optional.ofNullable(entityManager.find(PersonalCode.class, code.value(), LockModeType.PESSIMISTIC_WRITE));
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
                select c.person from PersonalCode c where c.congress = :congress and c.validFor is not null and c.code like :part order by c.code""", PersonId.class)
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
                    insert into personal_code (code, congress_id, person_id, valid_for, state, issued_at, issued_by, version)
                    values (?, ?, ?, ?, 'VALID', ?, ?, 0)""")) {
                var waiting = 0;
                for (var person : people) {
                    insert.setString(1, Code.next(RANDOM).value());
                    insert.setObject(2, congress.value());
                    insert.setObject(3, person.value());
                    insert.setObject(4, person.value());
                    insert.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
                    insert.setString(6, actor.get().id());
                    insert.addBatch();
                    if (++waiting % BATCH == 0) insert.executeBatch();
                }
                insert.executeBatch();
            }
        });
    }
}
