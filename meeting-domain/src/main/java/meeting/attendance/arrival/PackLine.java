package meeting.attendance.arrival;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** AR4. One item of one person's pack. @param settledAt when it was signed for or found missing. @param settledBy name of the clerk */
@Embeddable
record PackLine(@Column(name = "item_id") UUID item, boolean handed, Instant settledAt, String settledBy) implements Serializable {
}
