package meeting.task.round;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import meeting.congress.CongressId;
import meeting.kernel.audit.Unaudited;
import meeting.task.round.matrix.RoundView;

/** The check of one day. */
@Entity
@Table(name = "daily_round")
@Unaudited("says itself who opened and who closed it")
class Round {
    /** C42. */
    static final Duration SHORTEST = Duration.ofHours(1);

    @EmbeddedId
    private RoundKey key;
    private Instant openedAt;
    private String openedBy;
    private Instant closesAt;
    private String closedBy;

    protected Round() { } // JPA

    Round(CongressId congress, LocalDate day, Instant openedAt, String openedBy, Instant closes) {
        var soonest = openedAt.plus(SHORTEST);
        this.key = new RoundKey(congress.value(), day);
        this.openedAt = openedAt;
        this.openedBy = openedBy;
        this.closesAt = closes.isBefore(soonest) ? soonest : closes;
    }

    /** C42: before its time, by hand. */
    void close(Instant at, String by) {
        if (isClosed(at)) throw new RoundClosed();
        closesAt = at;
        closedBy = by;
    }

    boolean isClosed(Instant at) {
        return !at.isBefore(closesAt);
    }

    CongressId congress() {
        return new CongressId(key.congress());
    }

    LocalDate day() {
        return key.day();
    }

    Instant openedAt() {
        return openedAt;
    }

    String openedBy() {
        return openedBy;
    }

    Instant closesAt() {
        return closesAt;
    }

    RoundView view(Instant now) {
        return new RoundView(day(), openedAt, closesAt, isClosed(now));
    }
}
