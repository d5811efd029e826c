package meeting.kernel.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import meeting.kernel.Page;

@ApplicationScoped
class JpaLetters implements Letters {
    private static final String MATCHES = " from Letter l where :delivery is null or l.delivery = :delivery";
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<Letter> of(LetterId letter) {
        return Optional.ofNullable(entityManager.find(Letter.class, letter));
    }

    @Override
    public void add(Letter letter) {
        entityManager.persist(letter);
    }

    @Override
    public List<Letter> to(String addressee, int most) {
        return entityManager.createQuery("select l from Letter l where l.addressee = :addressee order by l.queuedAt desc, l.id", Letter.class)
            .setParameter("addressee", addressee).setMaxResults(most).getResultList();
    }

    @Override
    public long unread(String addressee) {
        return entityManager.createQuery("select count(l) from Letter l where l.addressee = :addressee and l.readAt is null", Long.class)
            .setParameter("addressee", addressee).getSingleResult();
    }

    @Override
    public Page<Letter> matching(OutboxQuery query) {
        var rows = entityManager.createQuery("select l" + MATCHES + " order by l.queuedAt desc, l.id", Letter.class)
            .setParameter("delivery", query.delivery()).setFirstResult(query.first()).setMaxResults(query.size()).getResultList();
        return new Page<>(rows, entityManager.createQuery("select count(l)" + MATCHES, Long.class).setParameter("delivery", query.delivery())
            .getSingleResult());
    }

    @Override
    public List<LetterId> due(Instant now, int most) {
        return entityManager.createQuery("select l.id from Letter l where l.delivery = :queued and l.nextAttempt <= :now order by l.nextAttempt, l.id",
            LetterId.class).setParameter("queued", Delivery.QUEUED).setParameter("now", now).setMaxResults(most).getResultList();
    }

    @Override
    public boolean take(LetterId letter, Instant now, Instant lease) {
        return 1 == entityManager.createQuery("""
                update Letter l set l.nextAttempt = :lease, l.attempts = l.attempts + 1, l.version = l.version + 1
                where l.id = :id and l.delivery = :queued and l.nextAttempt <= :now""")
            .setParameter("lease", lease).setParameter("id", letter).setParameter("queued", Delivery.QUEUED).setParameter("now", now).executeUpdate();
    }
}
