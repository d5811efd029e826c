package meeting.web.e2e;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What browser tests may ask of the machine under them, and may add where they are root on Debian. */
final class Machine {
    private static final int PATIENCE_MINUTES = 10;

    private Machine() {
    }

    /** Screenshots of Chinese pages would show boxes. */
    static void needChineseFont() {
        if (!isLinux() || hasChineseFont()) return;
        installPackages("fontconfig", "fonts-noto-cjk");
        if (!hasChineseFont()) throw new IllegalStateException("No font for Chinese was found after installing fonts-noto-cjk");
    }

    static void installPackages(String... packages) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get")))
            throw new IllegalStateException("not root on Debian: please install " + String.join(" ", packages));
        run(new ProcessBuilder("apt-get", "update", "-qq"));
        var install = new ArrayList<>(List.of("apt-get", "install", "-y", "-qq", "--no-install-recommends"));
        install.addAll(List.of(packages));
        run(new ProcessBuilder(install));
    }

    /** Playwright's own download, kept in its cache for the next run. */
    static void installBrowserOfPlaywright() {
        var node = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false).createProcessBuilder();
        node.command().addAll(List.of("install", "chromium"));
        node.environment().put("PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT", "15000");
        run(node);
    }

    private static boolean hasChineseFont() {
        if (!Files.isExecutable(Path.of("/usr/bin/fc-list"))) return false;
        return !run(new ProcessBuilder("fc-list", ":lang=zh-cn", "family")).isBlank();
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static String run(ProcessBuilder command) {
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            var process = command.redirectErrorStream(true).start();
            process.getOutputStream().close();
            var output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0) return output;
            throw new IllegalStateException(String.join(" ", command.command()) + " failed: " + output.strip());
        } catch (IOException cause) {
            throw new IllegalStateException(String.join(" ", command.command()) + " could not be run", cause);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
