package meeting.web.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConfigurationTest {
    private static final Pattern INJECTED = Pattern.compile("@ConfigProperty\\(name = \"([^\"]+)\"");
    private static final Pattern ASKED_FOR = Pattern.compile("get(?:Optional)?Value\\(\"([^\"]+)\"[,)]");
    private static final Pattern IN_DESCRIPTOR = Pattern.compile("MPCONFIG=([a-z.-]+)");
    private static final Pattern OF_DIRECTORY = Pattern.compile("read\\.(?:text|optional|flag|list)\\(\"([a-z-]+)\"");

    @Test
    @DisplayName("every configuration key is in the README's table")
    void everyKeyIsExplained() throws IOException {
        var keys = Stream.of(INJECTED, ASKED_FOR, IN_DESCRIPTOR).flatMap(ConfigurationTest::found).collect(Collectors.toCollection(TreeSet::new));
        found(OF_DIRECTORY).map(key -> "meeting.ldap." + key).forEach(keys::add);

        var readme = Files.readString(Path.of("../README.md"));

        assertThat(keys).contains("meeting.db.url", "meeting.demo", "meeting.ldap.url").filteredOn(key -> !readme.contains("`" + key + "`")).isEmpty();
    }

    private static Stream<String> found(Pattern pattern) {
        return Stream.of("../meeting-domain/src/main", "src/main").map(Path::of).flatMap(ConfigurationTest::sources)
            .flatMap(source -> pattern.matcher(source).results()).map(key -> key.group(1));
    }

    private static Stream<String> sources(Path folder) {
        try (var files = Files.walk(folder)) {
            var sources = new TreeSet<String>();
            for (var file : files.filter(each -> each.toString().matches(".*\\.(java|xml)")).toList()) sources.add(Files.readString(file));
            return sources.stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
