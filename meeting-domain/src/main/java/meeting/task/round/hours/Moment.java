package meeting.task.round.hours;

import java.time.Instant;
import java.time.LocalDate;
import meeting.congress.CongressView;

/** A congress now, in its own zone. */
public record Moment(CongressView congress, Instant now) {
    public LocalDate today() {
        return now.atZone(congress.details().zone()).toLocalDate();
    }

    public LocalDate opening() {
        return congress.details().firstDay();
    }
}
