package meeting.testing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The product's clock in tests: runs until a test sets it. */
@Alternative
@Priority(1)
@ApplicationScoped
class TestClock {
    private static volatile Instant stopped;

    static void set(Instant instant) {
        stopped = instant;
    }

    static void reset() {
        stopped = null;
    }

    @Produces
    @ApplicationScoped
    Clock clock() {
        return new Settable();
    }

    static class Settable extends Clock {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(instant(), zone);
        }

        @Override
        public Instant instant() {
            return stopped == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : stopped;
        }
    }
}
