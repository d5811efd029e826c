package meeting.benchmark;

import java.util.Arrays;

/** Durations of requests, in nanoseconds. */
record Samples(long... nanos) {
    private static final double NANOS_PER_MILLI = 1_000_000;

    Samples {
        nanos = nanos.clone();
        Arrays.sort(nanos);
    }

    /** In milliseconds. @param percent of the requests that took no longer, above 0 up to 100 */
    double percentile(double percent) {
        return nanos[(int) Math.ceil(nanos.length * percent / 100) - 1] / NANOS_PER_MILLI;
    }
}
