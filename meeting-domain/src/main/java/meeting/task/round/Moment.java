package meeting.task.round;

import java.time.Instant;
import java.time.LocalDate;
import meeting.congress.CongressView;

/** A congress now, in its own zone. */
record Moment(CongressView congress, Instant now) {
    LocalDate today() {
        return now.atZone(congress.details().zone()).toLocalDate();
    }

    LocalDate opening() {
        return congress.details().firstDay();
    }
}
