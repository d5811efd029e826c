package meeting.security;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.Session;

/** Reads published views in sets (decision 3). A moment is selected as microseconds of the epoch, which every database tells alike. */
@ApplicationScoped
public class PublishedRows {
    @PersistenceContext(unitName = "meeting")
    private EntityManager entityManager;

    /** One row, column by column from 0. */
    public record Row(Object[] cells) {
        /** H2 tells ids as their sixteen bytes, PostgreSQL as what they are. */
        public UUID id(int column) {
            if (!(cells[column] instanceof byte[] bytes)) return (UUID) cells[column];
            var halves = ByteBuffer.wrap(bytes);
            return new UUID(halves.getLong(), halves.getLong());
        }

        public String text(int column) {
            return (String) cells[column];
        }

        public long number(int column) {
            return ((Number) cells[column]).longValue();
        }

        public Instant moment(int column) {
            return cells[column] == null ? null : Instant.EPOCH.plus(number(column), ChronoUnit.MICROS);
        }
    }

    /** The expression that selects a moment. */
    public static String micros(String column) {
        return "cast(floor(extract(epoch from " + column + ") * 1000000) as bigint)";
    }

    public List<Row> list(String sql, Map<String, Object> parameters) {
        var query = entityManager.unwrap(Session.class).createNativeQuery(sql, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(Row::new).toList();
    }
}
