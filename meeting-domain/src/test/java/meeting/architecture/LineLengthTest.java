package meeting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineLengthTest {
    private static final int LONGEST_LINE = 160;

    @ParameterizedTest
    @ValueSource(strings = {"meeting-domain", "meeting-web", "meeting-ear"})
    @DisplayName("no line of Java is longer than the house's rule, but for imports, which cannot be broken")
    void isShort(String module) throws IOException {
        try (var files = Files.walk(Path.of("..", module, "src"))) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();

            assertThat(sources).isNotEmpty();
            assertThat(sources.stream().flatMap(LineLengthTest::tooLong)).isEmpty();
        }
    }

    @Test
    @DisplayName("editors are told the same rule")
    void isInTheEditors() throws IOException {
        assertThat(Files.readAllLines(Path.of("../.editorconfig"))).contains("max_line_length = " + LONGEST_LINE);
    }

    private static Stream<String> tooLong(Path source) {
        var lines = lines(source);
        return IntStream.range(0, lines.size()).filter(at -> isTooLong(lines.get(at))).mapToObj(at -> source + ":" + (at + 1));
    }

    private static boolean isTooLong(String line) {
        return !line.startsWith("import ") && line.codePointCount(0, line.length()) > LONGEST_LINE;
    }

    private static List<String> lines(Path source) {
        try {
            return Files.readAllLines(source);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
