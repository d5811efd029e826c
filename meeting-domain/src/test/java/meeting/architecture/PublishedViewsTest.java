package meeting.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What ArchUnit cannot see: the tables named in a context's SQL (decision 3). */
class PublishedViewsTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path SOURCES = Path.of("src/main/java/meeting");
    private static final Pattern CREATED = Pattern.compile("create\\s+(?:table|(?:or\\s+replace\\s+)?view)\\s+(\\w+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile("(?:from|join|into|update)\\s+([a-z_]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("\"\"\"(.*?)\"\"\"|\"([^\"\\n]*)\"", Pattern.DOTALL);

    @Test
    @DisplayName("decision 3: SQL of a context names its own tables and published views only, in classes and in migrations")
    void contextsReadOnlyWhatIsPublished() {
        var ownerOf = owners();
        assertThat(ownerOf).containsEntry("congress", "congress").containsKey("person");
        var trespasses = new TreeSet<String>();
        for (var context : new HashSet<>(ownerOf.values()))
            for (var file : Stream.concat(files(SOURCES.resolve(context), ".java"), files(MIGRATIONS.resolve(context), ".sql")).toList())
                for (var table : tablesNamedIn(file))
                    if (ownerOf.containsKey(table) && !ownerOf.get(table).equals(context) && !table.contains("_published_") && !isForeignKey(file, table))
                        trespasses.add(context + " names " + table + " in " + file.getFileName());

        assertThat(trespasses).isEmpty();
    }

    private static Map<String, String> owners() {
        var owners = new HashMap<String, String>();
        for (var context : directories(MIGRATIONS).toList())
            files(context, ".sql").forEach(file -> CREATED.matcher(read(file)).results()
                .forEach(created -> owners.put(created.group(1).toLowerCase(), context.getFileName().toString())));
        return owners;
    }

    private static Set<String> tablesNamedIn(Path file) {
        var named = new HashSet<String>();
        var sql = file.toString().endsWith(".sql") ? Stream.of(read(file)) : TEXT.matcher(read(file)).results()
            .map(text -> text.group(1) == null ? text.group(2) : text.group(1));
        sql.forEach(text -> NAMED.matcher(text).results().forEach(table -> named.add(table.group(1).toLowerCase())));
        return named;
    }

    /** A migration may reference another context's key; that is a constraint, not a read. */
    private static boolean isForeignKey(Path file, String table) {
        return file.toString().endsWith(".sql") && !Pattern.compile("(?:from|join)\\s+" + table + "\\b", Pattern.CASE_INSENSITIVE).matcher(read(file)).find();
    }

    private static Stream<Path> directories(Path parent) {
        return list(parent).filter(Files::isDirectory);
    }

    private static Stream<Path> files(Path folder, String ending) {
        return Files.isDirectory(folder) ? list(folder).filter(file -> file.toString().endsWith(ending)) : Stream.of();
    }

    private static Stream<Path> list(Path folder) {
        try (var found = Files.list(folder)) {
            return found.toList().stream();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
