package meeting.web.views;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The pages of the product: those that are there, and those that pages.tsv lists. */
public final class Site {
    static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path LIST = Path.of("src/test/resources/meeting/web/views/pages.tsv");

    private Site() {
    }

    public static List<SitePage> pages() {
        try (var lines = Files.lines(LIST)) {
            return lines.filter(Predicate.not(String::isBlank)).filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .map(row -> new SitePage(row[0], row[1], Set.of(row[2].split(" ")), row[3].equals("-") ? null : row[3])).toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Every facelet a person can open by its address. */
    static List<String> views() {
        return facelets(WEBAPP).stream().map(WEBAPP::relativize).map(Path::toString)
            .filter(path -> !path.startsWith("WEB-INF") && !path.startsWith("resources"))
            .map(path -> "/" + path.replace('\\', '/').replace(".xhtml", "")).sorted().toList();
    }

    static List<Path> facelets(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).sorted().toList();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
