package meeting.demonstration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The lists beside this package: words or tab-separated rows, with comments after #. */
final class Lines {
    private Lines() {
    }

    static List<String> words(String file) {
        return read(file).stream().flatMap(line -> Arrays.stream(line.split(" "))).toList();
    }

    static List<List<String>> rows(String file) {
        return read(file).stream().map(line -> List.of(line.split("\t", -1))).toList();
    }

    private static List<String> read(String file) {
        try (var reader = new BufferedReader(new InputStreamReader(Lines.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
