package meeting.attendance.arrival;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** AR4. One item of one person's pack. */
@Embeddable
record PackLine(@Column(name = "item_id") UUID item, boolean handed) implements Serializable {
}
