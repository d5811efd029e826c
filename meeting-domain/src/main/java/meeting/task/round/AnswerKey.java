package meeting.task.round;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** One answer a group and a day. */
@Embeddable
record AnswerKey(@Column(name = "congress_id") UUID congress, @Column(name = "round_day") LocalDate day, @Column(name = "group_code") String group)
    implements Serializable {
}
