package meeting.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One reading for all who watch (decision 7): while one reads anew, the others get what was read before, unless it is twice as old as it should be. */
public final class Shared<K, V> {
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);
    private final Map<K, Slot<V>> slots = new ConcurrentHashMap<>();
    private final Duration fresh;

    private record Known<V>(Instant at, V value) { }

    private static final class Slot<V> {
        private final ReentrantLock reading = new ReentrantLock();
        private volatile Known<V> known;

        private boolean isYoungerThan(Duration age, Instant now) {
            var last = known;
            return last != null && !now.isBefore(last.at) && now.isBefore(last.at.plus(age));
        }
    }

    public Shared(Duration fresh) {
        this.fresh = fresh;
    }

    public V of(K key, Instant now, Supplier<V> read) {
        slots.values().removeIf(slot -> slot.known != null && !slot.isYoungerThan(FORGOTTEN, now));
        var slot = slots.computeIfAbsent(key, each -> new Slot<>());
        if (slot.isYoungerThan(fresh, now)) return slot.known.value;
        if (!slot.reading.tryLock()) {
            if (slot.isYoungerThan(fresh.multipliedBy(2), now)) return slot.known.value;
            slot.reading.lock();
        }
        try {
            if (!slot.isYoungerThan(fresh, now)) slot.known = new Known<>(now, read.get());
            return slot.known.value;
        } finally {
            slot.reading.unlock();
        }
    }

    /** What was read is no longer so. */
    public void forget() {
        slots.clear();
    }
}
