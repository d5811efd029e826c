package meeting.web.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * People at their screens: each {@link #visit} is a browser window of its own, closed after the test.
 * What a window showed when its test failed is kept under target/failures. The browser itself goes with the Java of the tests.
 */
public final class Browser implements BeforeAllCallback, AfterEachCallback {
    /** Desk and phone. */
    public static final int DESK = 1280;
    public static final int PHONE = 390;

    private static final int PATIENCE_MILLIS = 20_000;
    private static Playwright playwright;
    private static com.microsoft.playwright.Browser chromium;

    private final Supplier<URI> address;
    private final Supplier<URI> secureAddress;
    private final List<BrowserContext> windows = new ArrayList<>();

    private Browser(Supplier<URI> address, Supplier<URI> secureAddress) {
        this.address = address;
        this.secureAddress = secureAddress;
    }

    public static Browser on(PayaraMicro server) {
        return new Browser(server::address, server::secureAddress);
    }

    /** Where something else than the product itself answers. */
    static Browser at(Supplier<URI> address) {
        return new Browser(address, address);
    }

    /** Somebody at a desk who reads English and has not signed in. */
    public Page visit() {
        return visit("en", DESK);
    }

    /** @param language as the browser asks for it: en, es or zh-CN */
    public Page visit(String language, int width) {
        var window = open(language, width);
        windows.add(window);
        return window.newPage();
    }

    /** Somebody at a desk who comes over TLS and accepts the certificate. */
    public Page visitSecurely() {
        var window = open("en", DESK, secureAddress.get());
        windows.add(window);
        return window.newPage();
    }

    /** Somebody at a desk whose way to the product leads elsewhere; closed after the test. */
    BrowserContext visitAt(URI other) {
        return visitAt(other, "en");
    }

    BrowserContext visitAt(URI other, String language) {
        var window = open(language, DESK, other);
        windows.add(window);
        return window;
    }

    /** The same as {@link #visit()}, signed in as a person of the demonstration. */
    public Page visitAs(DemoPerson person) {
        return signIn(visit(), person);
    }

    /** Mariana Quispe, who holds every role: another one of whatever the test is about. */
    public Page visitAsAnother() {
        return signIn(visit(), "everything");
    }

    public Page visitAs(DemoPerson person, String language, int width) {
        return signIn(visit(language, width), person);
    }

    /** A window that outlives the test; whoever opens it closes it. */
    BrowserContext open(String language, int width) {
        return open(language, width, address.get());
    }

    /** A browser of its own that keeps what it knows in a folder, so that it can be closed and opened again; whoever opens it closes it. */
    BrowserContext openKept(Path profile, URI address) {
        var window = Chromium.launchKept(playwright, profile, new BrowserType.LaunchPersistentContextOptions()
            .setBaseURL(address.toString()).setLocale("en").setTimezoneId("Asia/Shanghai").setReducedMotion(ReducedMotion.REDUCE)
            .setViewportSize(DESK, heightOf(DESK)));
        window.setDefaultTimeout(PATIENCE_MILLIS);
        return window;
    }

    private static BrowserContext open(String language, int width, URI address) {
        var window = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
            .setBaseURL(address.toString()).setIgnoreHTTPSErrors(true).setLocale(language).setTimezoneId("Asia/Shanghai")
            .setReducedMotion(ReducedMotion.REDUCE).setViewportSize(width, heightOf(width)));
        window.setDefaultTimeout(PATIENCE_MILLIS);
        return window;
    }

    static int heightOf(int width) {
        return width == PHONE ? 844 : 800;
    }

    /** Types and submits, as a person does. */
    static Page signIn(Page page, DemoPerson person) {
        return signIn(page, person.username());
    }

    private static Page signIn(Page page, String username) {
        page.navigate("/sign-in");
        page.locator("[autocomplete='username']").fill(username);
        page.locator("[autocomplete='current-password']").fill(DemoPerson.PASSWORD);
        page.locator("[autocomplete='current-password']").press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        return page;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (chromium != null) return;
        playwright = Chromium.playwright();
        chromium = Chromium.launch(playwright);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) keepWhatWasShown(context);
        windows.forEach(BrowserContext::close);
        windows.clear();
    }

    private void keepWhatWasShown(ExtensionContext test) {
        var name = String.join(" ", test.getRequiredTestClass().getSimpleName(), test.getRequiredTestMethod().getName(), test.getDisplayName());
        var pages = windows.stream().flatMap(window -> window.pages().stream()).toList();
        for (int number = 0; number < pages.size(); number++) {
            var file = Target.folder("failures").resolve((name + " " + number).replaceAll("[^\\w.]+", "-") + ".png");
            pages.get(number).screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
        }
    }
}
