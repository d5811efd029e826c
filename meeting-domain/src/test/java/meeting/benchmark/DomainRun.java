package meeting.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.accreditation.vetting.VettingVerdict;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Measures what needs no server; the table of meeting-web ends with these lines. */
public final class DomainRun {
    private static final int PEOPLE = 10_000;
    private static final int ROSTERS = 3;
    private static final int VETTINGS = 5;

    private DomainRun() {
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "benchmarks"));
        var lines = new ArrayList<String>();
        lines.add(names(folder));
        lines.add(network(folder));
        lines.add(codes(folder));
        lines.addAll(roster(folder));
        lines.addAll(vetting());
        Files.write(folder.resolve("table.md"), lines);
        lines.forEach(System.out::println);
    }

    private static String names(Path folder) throws Exception {
        var millis = run(NameKeysBenchmark.class, folder.resolve("names.json")).iterator().next().getPrimaryResult().getScore();
        return row("Sort keys of 10,000 names, all four orders", String.format(Locale.ROOT, "%.0f ms", millis), "", "", "");
    }

    /** The smaller countdown first. */
    private static String network(Path folder) throws Exception {
        var micros = run(NetworkBenchmark.class, folder.resolve("network.json")).stream()
            .mapToDouble(result -> result.getPrimaryResult().getScore()).sorted().toArray();
        return row("Network of 5,000 tasks, 10,000 dependencies", String.format(Locale.ROOT, "%.1f ms", micros[1] / 1_000),
            String.format(Locale.ROOT, "500 tasks %.2f ms", micros[0] / 1_000), String.format(Locale.ROOT, "%.1f", micros[1] / micros[0]), "≤ 12");
    }

    private static String codes(Path folder) throws Exception {
        var perSecond = run(SignedCodeBenchmark.class, folder.resolve("codes.json")).stream()
            .collect(Collectors.toMap(result -> result.getPrimaryResult().getLabel(), result -> result.getPrimaryResult().getScore()));
        return row("Signed codes read and verified, one core", String.format(Locale.ROOT, "%,.0f/s", perSecond.get("read")),
            String.format(Locale.ROOT, "bare Ed25519 of the JDK %,.0f/s", perSecond.get("verify")),
            String.format(Locale.ROOT, "%.2f", perSecond.get("read") / perSecond.get("verify")), "≥ 0.8");
    }

    private static Collection<RunResult> run(Class<?> benchmark, Path result) throws Exception {
        return new Runner(new OptionsBuilder().include(benchmark.getSimpleName()).resultFormat(ResultFormatType.JSON).result(result.toString())
            .verbosity(VerboseMode.SILENT).shouldFailOnError(true).build()).run();
    }

    /** The first roster only warms up, the median of the others counts. */
    private static List<String> roster(Path folder) throws Exception {
        var results = new ArrayList<ImportRun.Result>();
        try (var run = new ImportRun()) {
            run.with(PEOPLE);
            for (var i = 0; i < ROSTERS; i++) results.add(run.with(PEOPLE));
        }
        results.sort(Comparator.comparingDouble(ImportRun.Result::ratio));
        var median = results.get(ROSTERS / 2);
        Files.writeString(folder.resolve("import.json"),
            String.format(Locale.ROOT, "{\"preview\": %.3f, \"commit\": %.3f, \"copy\": %.3f}%n", median.preview(), median.commit(), median.copy()));
        return List.of(row(String.format(Locale.ROOT, "Import of %,d rows: preview + commit", PEOPLE),
            String.format(Locale.ROOT, "%.2f s + %.2f s", median.preview(), median.commit()),
            String.format(Locale.ROOT, "COPY %.2f s", median.copy()), String.format(Locale.ROOT, "%.1f", median.ratio()), ""));
    }

    /** The first round only warms up. */
    private static List<String> vetting() {
        try (var run = new VettingRun()) {
            return Stream.of(VettingVerdict.APPROVE, VettingVerdict.REFUSE).map(verdict -> {
                var many = new double[VETTINGS];
                var few = new double[VETTINGS];
                run.millis(VettingRun.MANY, verdict);
                run.millis(VettingRun.FEW, verdict);
                for (var i = 0; i < VETTINGS; i++) {
                    many[i] = run.millis(VettingRun.MANY, verdict);
                    few[i] = run.millis(VettingRun.FEW, verdict);
                }
                return row("Security %s %d badges at once".formatted(verdict == VettingVerdict.APPROVE ? "clears" : "refuses", VettingRun.MANY),
                    String.format(Locale.ROOT, "%.0f ms", median(many)), String.format(Locale.ROOT, "%d in %.0f ms", VettingRun.FEW, median(few)),
                    String.format(Locale.ROOT, "%.1f", median(many) / median(few)), "≤ 10");
            }).toList();
        }
    }

    private static double median(double[] values) {
        return Arrays.stream(values).sorted().toArray()[values.length / 2];
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", List.of(cells)) + " |";
    }
}
