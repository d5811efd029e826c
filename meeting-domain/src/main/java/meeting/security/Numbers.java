package meeting.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.LockModeType;
import meeting.congress.CongressId;
import org.hibernate.Session;

/** SC0. Who takes a number holds its row until the end of the transaction, so the next one waits instead of failing. */
@ApplicationScoped
public class Numbers {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    /** @param series what is numbered, such as {@code INCIDENT} */
    public int next(CongressId congress, String series) {
        var key = new NumberSeries.Key(congress.value(), series);
        entityManager.unwrap(Session.class)
            .createNativeMutationQuery("insert into security_series (congress_id, series, last_number) values (:congress, :series, 0) on conflict do nothing")
            .setParameter("congress", congress.value()).setParameter("series", series).executeUpdate();
        return entityManager.find(NumberSeries.class, key, LockModeType.PESSIMISTIC_WRITE).next();
    }
}
