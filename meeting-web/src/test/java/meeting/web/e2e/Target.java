package meeting.web.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Folders under target, the only place tests write to. */
final class Target {
    /** Which of the processes that test side by side this one is, from 1. */
    static final String FORK = System.getProperty("test.fork", "1");

    private Target() {
    }

    static Path folder(String name) {
        try {
            return Files.createDirectories(Path.of("target").toAbsolutePath().resolve(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Without what an earlier run has left there. */
    static Path empty(String name) {
        try (var files = Files.walk(folder(name))) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return folder(name);
    }
}
