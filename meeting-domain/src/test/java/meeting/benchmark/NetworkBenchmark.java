package meeting.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import meeting.task.network.Activity;
import meeting.task.network.Network;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** A whole countdown from its tasks to every earliest and latest day, the critical path and what breaks. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 1)
public class NetworkBenchmark {
    private static final LocalDate OPENING = LocalDate.of(2027, 3, 20);
    private static final int DEPENDENCIES_A_TASK = 2;
    private static final int FURTHEST_BACK = 200;
    private static final int DAYS = 365;
    @Param({"500", "5000"})
    private int tasks;
    private List<Activity> countdown;

    /** Twice as many dependencies as tasks, each on one of the two hundred tasks before. */
    @Setup
    public void draw() {
        var random = new Random(tasks);
        countdown = new ArrayList<>();
        for (var i = 0; i < tasks; i++) {
            var before = new HashSet<String>();
            while (before.size() < Math.min(i, DEPENDENCIES_A_TASK)) before.add("T" + (i - 1 - random.nextInt(Math.min(i, FURTHEST_BACK))));
            countdown.add(new Activity("T" + i, OPENING.minusDays(DAYS - (long) DAYS * i / tasks), random.nextInt(4), random.nextInt(3) == 0, before));
        }
    }

    @Benchmark
    public void wholeCountdown(Blackhole kept) {
        var schedule = Network.of(countdown).schedule(OPENING.minusDays(DAYS / 2), OPENING);
        kept.consume(schedule.criticalPath());
        kept.consume(schedule.breaks());
        countdown.forEach(task -> kept.consume(schedule.timing(task.code())));
    }
}
