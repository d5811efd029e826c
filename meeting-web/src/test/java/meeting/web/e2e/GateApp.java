package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.regex.Pattern;
import meeting.attendance.Reason;

/** The gate application as its steward uses it. */
final class GateApp {
    private static final double A_LONG_UPLOAD = 60_000;
    private final Page page;

    private GateApp(Page page) {
        this.page = page;
    }

    /** A device that scans the invitation with its own camera, and stands at the only sitting whose doors are open to it. */
    static GateApp enrol(BrowserContext device, String secret) {
        return begin(invited(device, secret));
    }

    /** The same, at one of several sittings. */
    static GateApp enrol(BrowserContext device, String secret, String sitting) {
        var page = invited(device, secret);
        page.locator("#sitting").selectOption(sitting);
        return begin(page);
    }

    private static Page invited(BrowserContext device, String secret) {
        var page = device.pages().isEmpty() ? device.newPage() : device.pages().get(0);
        page.navigate("/gate/#enrol=" + secret);
        return page;
    }

    private static GateApp begin(Page page) {
        page.locator("#choose-form button[type=submit]").click();
        var app = new GateApp(page);
        app.isPrepared();
        return app;
    }

    /** Opened anew, wherever it was. */
    static GateApp open(BrowserContext device) {
        var page = device.pages().isEmpty() ? device.newPage() : device.pages().get(0);
        page.navigate("/gate/");
        assertThat(page.locator("#code")).isFocused();
        return new GateApp(page);
    }

    /** It knows its people and is kept by its service worker. */
    GateApp isPrepared() {
        page.locator("#light").click();
        assertThat(page.locator("#health-checks .yes")).hasCount(5, new LocatorAssertions.HasCountOptions().setTimeout(A_LONG_UPLOAD));
        page.keyboard().press("Escape");
        return isReady();
    }

    GateApp scan(String code) {
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        return this;
    }

    GateApp put(String text) {
        page.keyboard().insertText(text);
        page.keyboard().press("Enter");
        return this;
    }

    GateApp shows(String light, String headline, String why) {
        assertThat(page.locator("#verdict")).hasText(headline);
        assertThat(page.locator("#why")).containsText(why);
        assertThat(page.locator("#gate")).hasClass(Pattern.compile("\\b" + light + "\\b"));
        return isReady();
    }

    /** With the code that people call the reason by, and the first words of its sentence. */
    GateApp shows(String light, String headline, Reason reason) {
        assertThat(page.locator("#rule")).hasText(reason.code());
        return shows(light, headline, Gate.wordsOf(reason));
    }

    GateApp isReady() {
        assertThat(page.locator("#code")).isFocused();
        assertThat(page.locator("#code")).hasValue("");
        return this;
    }

    GateApp isAlone() {
        assertThat(page.locator("#link-text")).hasText("Working alone");
        return this;
    }

    GateApp isOnline() {
        assertThat(page.locator("#link-text")).hasText("Online");
        return this;
    }

    /** How many scans wait to be sent. */
    GateApp waits(int number) {
        assertThat(page.locator("#waiting")).hasText("Queue " + number, new LocatorAssertions.HasTextOptions().setTimeout(A_LONG_UPLOAD));
        return this;
    }

    /** How many scans wait now. */
    int waiting() {
        return Integer.parseInt(page.locator("#waiting").textContent().split("\\D+")[1]);
    }

    Page page() {
        return page;
    }
}
