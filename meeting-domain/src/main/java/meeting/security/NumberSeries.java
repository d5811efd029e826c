package meeting.security;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.kernel.audit.Unaudited;

/** SC0. The last number given in one row of a congress. */
@Entity
@Unaudited("what is numbered tells of it")
@Table(name = "security_series")
class NumberSeries {

    @Embeddable
    record Key(UUID congressId, String series) implements Serializable { }

    @EmbeddedId
    private Key key;
    private int lastNumber;

    protected NumberSeries() { } // JPA

    int next() {
        return ++lastNumber;
    }
}
