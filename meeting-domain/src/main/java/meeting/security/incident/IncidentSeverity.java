package meeting.security.incident;

import java.time.Duration;
import java.util.Optional;

/** How grave an incident is, the least first. */
public enum IncidentSeverity {
    /** Settled at the post. */
    MINOR(null),
    /** Touches a sitting, a delegation or a person's health. */
    SERIOUS(Duration.ofMinutes(30)),
    /** Touches the congress or somebody's life. */
    MAJOR(Duration.ofMinutes(15));

    private final Duration reportedWithin;

    IncidentSeverity(Duration reportedWithin) {
        this.reportedWithin = reportedWithin;
    }

    /** SC4: time to tell the leader in charge by telephone; empty where nobody must be told. */
    public Optional<Duration> reportedWithin() {
        return Optional.ofNullable(reportedWithin);
    }
}
