package meeting.delegation.person;

import java.time.Instant;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A person's way to or from the congress; each part null while unknown.
 *
 * @param number flight, train or plate number
 * @param time   of arrival at, or departure from, the congress's place
 */
@Embeddable
public record Journey(@JdbcTypeCode(SqlTypes.VARCHAR) TravelMode mode, String number, Instant time) {
    public static final Journey UNKNOWN = new Journey(null, null, null);

    public enum TravelMode { AIR, RAIL, ROAD, WATER, LOCAL }

    public Journey {
        number = Text.tidy(number);
    }
}
