package meeting.task.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import meeting.congress.CongressId;

@ApplicationScoped
class JpaCalendarFeeds implements CalendarFeeds {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    @Override
    public Optional<CalendarFeed> of(FeedId feed) {
        return Optional.ofNullable(entityManager.find(CalendarFeed.class, feed));
    }

    @Override
    public List<CalendarFeed> of(CongressId congress, String owner) {
        return entityManager.createQuery("select f from CalendarFeed f where f.congress = :congress and f.owner = :owner and f.revokedAt is null"
            + " order by f.madeAt", CalendarFeed.class).setParameter("congress", congress).setParameter("owner", owner).getResultList();
    }

    @Override
    public Optional<CalendarFeed> withToken(String digest) {
        return entityManager.createQuery("select f from CalendarFeed f where f.tokenDigest = :digest and f.revokedAt is null", CalendarFeed.class)
            .setParameter("digest", digest).getResultStream().findFirst();
    }

    @Override
    public void add(CalendarFeed feed) {
        entityManager.persist(feed);
    }
}
