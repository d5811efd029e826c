package meeting.task.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** C41: one round a congress and a day. */
@Embeddable
record RoundKey(@Column(name = "congress_id") UUID congress, @Column(name = "round_day") LocalDate day) implements Serializable {
}
