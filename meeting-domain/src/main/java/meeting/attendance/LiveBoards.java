package meeting.attendance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import meeting.agenda.SittingId;

/**
 * One count a second for all who watch: hundreds of screens cost the database what one costs (ADR 0007).
 * While one caller counts anew the others get the count before, as long as it is not older than two seconds.
 */
@ApplicationScoped
class LiveBoards {
    static final Duration FRESH = Duration.ofSeconds(1);
    private static final Duration BEARABLE = Duration.ofSeconds(2);
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);
    private static final int LATEST = 10;

    private record Key(SittingId sitting, Set<UUID> delegations) { }

    private static final class Board {
        private final ReentrantLock counting = new ReentrantLock();
        private volatile LiveAttendance last;

        private boolean isYoungerThan(Duration age, Instant now) {
            var known = last;
            return known != null && now.isBefore(known.asOf().plus(age));
        }
    }

    private final Map<Key, Board> boards = new ConcurrentHashMap<>();
    private Presences presences;
    private Clock clock;

    protected LiveBoards() { } // CDI

    @Inject
    LiveBoards(Presences presences, Clock clock) {
        this.presences = presences;
        this.clock = clock;
    }

    LiveAttendance of(Scope scope) {
        var now = clock.instant();
        boards.values().removeIf(board -> board.last != null && !board.isYoungerThan(FORGOTTEN, now));
        var board = boards.computeIfAbsent(new Key(scope.sitting().id(), scope.delegations()), key -> new Board());
        if (board.isYoungerThan(FRESH, now)) return board.last;
        if (!board.counting.tryLock()) {
            if (board.isYoungerThan(BEARABLE, now)) return board.last;
            board.counting.lock();
        }
        try {
            if (!board.isYoungerThan(FRESH, clock.instant())) board.last = count(scope);
            return board.last;
        } finally {
            board.counting.unlock();
        }
    }

    private LiveAttendance count(Scope scope) {
        var asOf = clock.instant();
        var counts = new LiveCount(presences.counts(scope));
        var persons = counts.total().present() + counts.outside();
        return new LiveAttendance(scope.sitting().id(), asOf, counts.total(), counts.outside(), counts.delegations(presences.delegations(scope)),
            counts.quorum(scope), presences.doors(scope, persons), counts.arrivals(), presences.latest(scope, Verdict.ADMITTED, LATEST),
            presences.latest(scope, Verdict.REFUSED, LATEST));
    }
}
