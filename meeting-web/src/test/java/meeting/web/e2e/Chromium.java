package meeting.web.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The browser of the tests: the system's, else Playwright's own, else the package manager's; the first that starts.
 * The shell without a window comes first: the same engine for less than half the processor time.
 */
final class Chromium {
    private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final String SHELL = "chromium-headless-shell";
    private static final String[] NAMES = {SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"};

    private static Path started;

    private Chromium() {
    }

    /** Never downloads by itself; {@link #launch} decides. */
    static Playwright playwright() {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "TMPDIR", Target.folder("tmp").toString());
        return Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    }

    static com.microsoft.playwright.Browser launch(Playwright playwright) {
        Machine.needChineseFont();
        var failures = new ArrayList<String>();
        for (var source : List.<Supplier<Optional<Path>>>of(Chromium::ofTheSystem, Chromium::ofPlaywright, Chromium::ofThePackageManager)) {
            try {
                var executable = source.get();
                if (executable.isPresent()) return started(playwright.chromium().launch(options(executable.get())), executable.get());
            } catch (PlaywrightException | IllegalStateException failed) {
                failures.add(failed.getMessage());
            }
        }
        throw new IllegalStateException("The browser tests need Chromium and found none that starts. Install it, on Debian: "
            + "apt-get install chromium-headless-shell fonts-noto-cjk. Tried: " + failures);
    }

    /** One that keeps what it knows in a folder, after {@link #launch} has found one that starts. */
    static BrowserContext launchKept(Playwright playwright, Path profile, BrowserType.LaunchPersistentContextOptions options) {
        if (!started.toString().isEmpty()) options.setExecutablePath(started);
        return playwright.chromium().launchPersistentContext(profile, options.setArgs(QUIET));
    }

    private static com.microsoft.playwright.Browser started(com.microsoft.playwright.Browser browser, Path executable) {
        started = executable;
        return browser;
    }

    private static BrowserType.LaunchOptions options(Path executable) {
        var options = new BrowserType.LaunchOptions().setArgs(QUIET);
        return executable.toString().isEmpty() ? options : options.setExecutablePath(executable);
    }

    private static Optional<Path> ofTheSystem() {
        var folders = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(Path::of).toList();
        return Stream.of(NAMES).flatMap(name -> folders.stream().map(folder -> folder.resolve(name))).filter(Files::isExecutable).findFirst();
    }

    /** The empty path: Playwright knows where its own browser is. */
    private static Optional<Path> ofPlaywright() {
        var skip = System.getenv("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        if (skip != null && !skip.equals("0") && !skip.equals("false")) return Optional.empty();
        Machine.installBrowserOfPlaywright();
        return Optional.of(Path.of(""));
    }

    private static Optional<Path> ofThePackageManager() {
        Machine.installPackages(SHELL);
        return ofTheSystem();
    }
}
