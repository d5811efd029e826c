package meeting.benchmark;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import meeting.kernel.naming.NameKeys;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The sort keys of a whole roster, as an import reckons them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class NameKeysBenchmark {
    private static final int PEOPLE = 10_000;
    private static final int FIRST = 0x4e00;
    private static final int COUNT = 0x5100;
    private static final int SURNAMES = 100;
    private final String[] names = new String[PEOPLE];

    /** Three characters each, from a hundred surnames and the whole basic block, rare characters too. */
    @Setup
    public void nameEverybody() {
        var random = new Random(PEOPLE);
        for (var i = 0; i < PEOPLE; i++) {
            names[i] = new StringBuilder().appendCodePoint(FIRST + random.nextInt(SURNAMES)).appendCodePoint(FIRST + random.nextInt(COUNT))
                .appendCodePoint(FIRST + random.nextInt(COUNT)).toString();
        }
    }

    @Benchmark
    public void keysOfTenThousandNames(Blackhole kept) {
        for (var name : names) kept.consume(NameKeys.of(name, null));
    }
}
