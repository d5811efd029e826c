package meeting.accreditation.device;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

/** GD2. Wrong secrets of the last minute by address; kept by this node alone, which is enough against guessing 160 bits. */
@ApplicationScoped
class Tries {
    private static final int MOST = 10;
    private static final Duration WITHIN = Duration.ofMinutes(1);
    private static final int MOST_ADDRESSES = 10_000;

    private final Map<String, Deque<Instant>> wrong = new ConcurrentHashMap<>();

    void check(String address, Instant now) {
        var tried = wrong.get(address);
        if (tried != null && recent(tried, now) >= MOST) throw new EnrolmentPaused();
    }

    void failed(String address, Instant now) {
        if (wrong.size() > MOST_ADDRESSES) wrong.values().removeIf(tried -> recent(tried, now) == 0);
        var tried = wrong.computeIfAbsent(address, first -> new ArrayDeque<>());
        synchronized (tried) {
            tried.addLast(now);
        }
    }

    private static int recent(Deque<Instant> tried, Instant now) {
        synchronized (tried) {
            while (!tried.isEmpty() && tried.peekFirst().plus(WITHIN).isBefore(now)) tried.removeFirst();
            return tried.size();
        }
    }
}
