package meeting.web.e2e;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * People who come to two gates, four a second at each, some of them to both and some more than once; meanwhile the network goes three times, for as long and
 * at moments nobody chose, once without a word.
 */
final class Rush {
    private static final int MILLIS_BETWEEN_SCANS = 250;
    private static final int CUTS = 3;
    private static final int CROWD = 6;
    private static final Duration LONGEST_UPLOAD = Duration.ofMinutes(2);

    private final Random random = new Random();
    private final List<String> codes;
    private final Duration lasting;
    private final List<Cut> cuts;
    private final List<List<String>> scanned = List.of(new ArrayList<>(), new ArrayList<>());
    private int longestQueue;

    /** @param codes of those who come, one after the other */
    Rush(List<String> codes, Duration lasting) {
        this.codes = codes;
        this.lasting = lasting;
        cuts = IntStream.range(0, CUTS).mapToObj(this::cut).toList();
    }

    /** Ends when no gate has anything left to send. */
    void at(List<GateApp> gates, Wire wire) {
        var began = Instant.now();
        for (var next = began; since(began).compareTo(lasting) < 0; next = next.plusMillis(MILLIS_BETWEEN_SCANS)) {
            for (var cut : cuts) cut.follow(wire, since(began));
            for (var gate = 0; gate < gates.size(); gate++) scan(gates.get(gate), scanned.get(gate), (double) since(began).toMillis() / lasting.toMillis());
            look(gates, began);
            var left = Duration.between(Instant.now(), next.plusMillis(MILLIS_BETWEEN_SCANS)).toMillis();
            if (left > 0) gates.get(0).page().waitForTimeout(left);
        }
        for (var cut : cuts) cut.follow(wire, lasting);
        while (look(gates, began) > 0) {
            if (since(began).compareTo(lasting.plus(LONGEST_UPLOAD)) > 0) throw new AssertionError("the gates did not bring what they had: " + this);
            gates.get(0).page().waitForTimeout(MILLIS_BETWEEN_SCANS);
        }
    }

    /** In the order they were scanned at the gate of that number. */
    List<String> scannedAt(int gate) {
        return scanned.get(gate);
    }

    @Override
    public String toString() {
        return "longest queue " + longestQueue + ", " + String.join("; ", cuts.stream().map(Cut::toString).toList());
    }

    /** Whoever comes now, give or take a few. */
    private void scan(GateApp gate, List<String> scannedHere, double way) {
        var place = (int) (way * codes.size()) + random.nextInt(CROWD) - CROWD / 2;
        var code = codes.get(Math.max(0, Math.min(codes.size() - 1, place)));
        gate.put(code);
        scannedHere.add(code);
    }

    private int look(List<GateApp> gates, Instant began) {
        var waiting = gates.stream().mapToInt(GateApp::waiting).sum();
        longestQueue = Math.max(longestQueue, waiting);
        if (waiting == 0) cuts.forEach(cut -> cut.isMadeUpFor(since(began)));
        return waiting;
    }

    /** Each has a part of the time of its own, and the network comes back within it. */
    private Cut cut(int number) {
        var part = lasting.toMillis() / CUTS;
        var from = number * part + random.nextLong(part / 10, part / 2);
        var until = random.nextLong(from + part / 5, (number + 1) * part);
        return new Cut(Duration.ofMillis(from), Duration.ofMillis(until), number == 1);
    }

    private static Duration since(Instant began) {
        return Duration.between(began, Instant.now());
    }

    /** One time without a network. */
    private static final class Cut {
        private final Duration from;
        private final Duration until;
        private final boolean silent;
        private boolean begun;
        private boolean over;
        private Duration madeUpFor;

        Cut(Duration from, Duration until, boolean silent) {
            this.from = from;
            this.until = until;
            this.silent = silent;
        }

        void follow(Wire wire, Duration now) {
            if (!begun && now.compareTo(from) >= 0) {
                begun = true;
                if (silent) wire.fallSilent();
                else wire.cut();
            }
            if (!over && now.compareTo(until) >= 0) {
                over = true;
                wire.mend();
            }
        }

        void isMadeUpFor(Duration now) {
            if (over && madeUpFor == null) madeUpFor = now.minus(until);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s for %.1f s, queue empty %s after", silent ? "silent" : "cut", seconds(until.minus(from)),
                madeUpFor == null ? "never" : String.format(Locale.ROOT, "%.1f s", seconds(madeUpFor)));
        }

        private static double seconds(Duration length) {
            return length.toMillis() / 1000.0;
        }
    }
}
