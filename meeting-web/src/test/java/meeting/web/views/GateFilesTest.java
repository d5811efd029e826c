package meeting.web.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.web.shell.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of the gate application, which no compiler looks at. */
class GateFilesTest {
    private static final Path GATE = Path.of("src/main/webapp/gate");
    private static final int MOST_LINES = 150;
    private static final int LONGEST_LINE = 400;
    private static final Pattern KEY = Pattern.compile("data-(?:text|label|hint)=\"([^\"]+)\"|say\\('([^']+)'|'((?:gate_app|door_gate_scan)\\.[\\w-]+)'");
    /** Words of readiness are put together: a check and whether it holds. */
    private static final Pattern PUT_TOGETHER = Pattern.compile("gate_app\\.\\w+-(yes|no)");

    @ParameterizedTest
    @MethodSource("sources")
    @DisplayName("a file of the gate application is short, and nothing in it is inline: its content policy forbids it")
    void isShort(Path file) throws IOException {
        var lines = Files.readAllLines(file);

        assertThat(lines).hasSizeLessThanOrEqualTo(MOST_LINES).allMatch(line -> line.length() <= LONGEST_LINE);
        if (file.toString().endsWith(".html"))
            assertThat(String.join("\n", lines)).doesNotContainPattern(" style=| on[a-z]+=|<style|<script(?! (type=\"module\" )?src=)");
        assertThat(String.join("\n", lines)).doesNotContain("innerHTML").doesNotContain("eval(");
    }

    @Test
    @DisplayName("every text the gate application asks for is there, and none is there for nobody")
    void textsAreThere() {
        var asked = sources().map(GateFilesTest::text).flatMap(text -> KEY.matcher(text).results())
            .map(found -> found.group(1) != null ? found.group(1) : found.group(2) != null ? found.group(2) : found.group(3))
            .filter(key -> !key.endsWith("-")).collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).isNotEmpty().allMatch(key -> Texts.find(Locale.ENGLISH, key).isPresent());
        assertThat(own()).filteredOn(key -> !PUT_TOGETHER.matcher(key).matches()).isSubsetOf(asked);
    }

    private static Set<String> own() {
        return Texts.bundles(Locale.ENGLISH).flatMap(bundle -> bundle.keySet().stream()).filter(key -> key.startsWith("gate_app.")).collect(Collectors.toSet());
    }

    static Stream<Path> sources() {
        try (var files = Files.walk(GATE)) {
            return files.filter(file -> file.toString().matches(".*\\.(js|html|css|webmanifest)")).sorted().toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
