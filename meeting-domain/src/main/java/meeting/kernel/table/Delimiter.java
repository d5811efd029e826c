package meeting.kernel.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Finds what parts the columns of a text: the one that gives the widest table with rows of equal length (TB3). */
final class Delimiter {

    private static final char[] CANDIDATES = {',', ';', '\t'};
    private static final Pattern HINT = Pattern.compile("(?i)sep=[,;\t]\\R");
    private static final int SAMPLE = 65_536;
    private static final int ROWS = 200;

    private Delimiter() { }

    static char of(Reader text) throws IOException {
        var sample = new char[SAMPLE];
        int length = 0;
        for (int n; length < SAMPLE && (n = text.read(sample, length, SAMPLE - length)) > 0;) length += n;
        var rows = new String(sample, 0, length);
        if (HINT.matcher(rows).lookingAt()) return rows.charAt(4);
        char best = CANDIDATES[0];
        double bestScore = 0;
        for (char candidate : CANDIDATES) {
            double score = score(rows, candidate, length == SAMPLE);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** The line by which Excel tells the delimiter; no spreadsheet shows it. */
    static boolean isHint(CSVRecord record) {
        return record.get(0).equalsIgnoreCase("sep=") && record.size() == 2 && record.get(1).isEmpty();
    }

    static CSVFormat format(char delimiter) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter).setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true).setTrailingData(true).get();
    }

    private static double score(String rows, char candidate, boolean cut) throws IOException {
        List<Integer> widths = new ArrayList<>();
        try (var parser = format(candidate).parse(new StringReader(rows))) {
            for (var record : parser) {
                if (record.size() > 1 || !record.get(0).isBlank()) widths.add(record.size());
                if (widths.size() == ROWS) break;
            }
        } catch (UncheckedIOException unclosedQuote) {
            cut = false; // what came before it still counts
        }
        if (cut && widths.size() > 1 && widths.size() < ROWS) widths.remove(widths.size() - 1);
        return widths.stream().distinct()
            .mapToDouble(width -> (width - 1.0) * Collections.frequency(widths, width) / widths.size()).max().orElse(0);
    }
}
