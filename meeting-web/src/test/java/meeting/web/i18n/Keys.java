package meeting.web.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.web.shell.Texts;

/** Message keys: those that are defined, and those that the sources ask for. */
final class Keys {
    private static final Pattern OF_PAGE = Pattern.compile("i18n(?:\\[([^\\]]*)\\]|\\.say\\(([^,]*),)");
    private static final Pattern QUOTED_IN_PAGE = Pattern.compile("'([a-z][\\w-]*\\.[\\w.-]*)'");
    private static final Pattern QUOTED_IN_JAVA = Pattern.compile("\"([a-z][a-z_-]*\\.(?!css\")[A-Za-z0-9_.-]*)\"");
    private static final Path WEB = Path.of("src/main");
    private static final Path DOMAIN = Path.of("../meeting-domain/src/main/java");

    private Keys() {
    }

    /** All of one language. */
    static Set<String> defined() {
        return Texts.bundles(Texts.LANGUAGES.get(0)).flatMap(bundle -> bundle.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Asked for by pages; a key ending with a period or dash is the beginning of several. */
    static Set<String> ofPages() {
        return sources(WEB, ".xhtml").flatMap(text -> OF_PAGE.matcher(text).results())
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
            .flatMap(expression -> QUOTED_IN_PAGE.matcher(expression).results()).map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Asked for by beans, and the codes of broken rules: whatever is quoted and begins as a key does. */
    static Set<String> ofJava() {
        var beginnings = defined().stream().map(Keys::beginning).collect(Collectors.toSet());
        return Stream.of(WEB, DOMAIN).flatMap(folder -> sources(folder, ".java")).flatMap(text -> QUOTED_IN_JAVA.matcher(text).results())
            .map(found -> found.group(1)).filter(key -> beginnings.contains(beginning(key))).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String beginning(String key) {
        return key.substring(0, key.indexOf('.') + 1);
    }

    private static Stream<String> sources(Path folder, String extension) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(extension)).map(Keys::read).toList().stream();
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
