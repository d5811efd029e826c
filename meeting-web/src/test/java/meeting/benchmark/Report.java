package meeting.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One table of all that was measured, for people and, as JSON, for programs. */
final class Report {
    private static final Path OF_THE_DOMAIN = Path.of("..", "meeting-domain", "target", "benchmarks", "table.md");
    private final List<Row> rows = new ArrayList<>();

    /** @param yardstick what it is held against, null for nothing @param ratio null without yardstick @param aim null where none was set */
    private record Row(String measured, String figure, String yardstick, Double ratio, String aim) {
        String asMarkdown() {
            return "| " + String.join(" | ", measured, figure, yardstick == null ? "" : yardstick, ratio == null ? "" : two(ratio), aim == null ? "" : aim)
                + " |\n";
        }

        String asJson() {
            return String.format(Locale.ROOT, "{\"measured\": %s, \"figure\": %s, \"yardstick\": %s, \"ratio\": %s, \"aim\": %s}", text(measured), text(figure),
                text(yardstick), ratio, text(aim));
        }

        private static String text(String value) {
            return value == null ? null : '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        }
    }

    void add(String measured, String figure) {
        rows.add(new Row(measured, figure, null, null, null));
    }

    void add(String measured, String figure, String yardstick, double ratio, String aim) {
        rows.add(new Row(measured, figure, yardstick, ratio, aim));
    }

    /** Writes both forms and returns the one for people. */
    String finish() throws IOException {
        var table = new StringBuilder("| Measured | Figure | Against | Ratio | Aim |\n|---|---|---|---|---|\n");
        rows.forEach(row -> table.append(row.asMarkdown()));
        if (Files.exists(OF_THE_DOMAIN)) table.append(Files.readString(OF_THE_DOMAIN));
        Workplace.write("speed.json", "[\n" + String.join(",\n", rows.stream().map(Row::asJson).toList()) + "\n]\n");
        Workplace.write("speed.md", table.toString());
        return table.toString();
    }

    static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    static String millis(double value) {
        return String.format(Locale.ROOT, "%.1f ms", value);
    }

    static String perSecond(double value) {
        return String.format(Locale.ROOT, "%,.0f/s", value);
    }
}
