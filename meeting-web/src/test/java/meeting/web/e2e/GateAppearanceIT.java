package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The gate application's states as they are seen, at a desk and on a phone, with a name that is as long as names get; kept under target/screenshots/gate-app.
 */
class GateAppearanceIT {
    /** A verdict stays until it has been looked at. */
    private static final String STAYS = "const later = setTimeout;"
        + " window.setTimeout = (deed, delay, ...more) => delay === 8000 ? 0 : later(deed, delay, ...more);";
    private static final double LOADED = 0.6;
    private static final Map<String, Object> LONG = Map.of("full", "玛格丽特·亚历山德里娜·费尔南德斯", "latin", "Margarita Alexandrina Fernández de Córdoba y Montenegro",
        "unit", "Municipal Federation of Trade Unions of the Northern Districts");

    @RegisterExtension
    static final GateStand stand = new GateStand();
    @RegisterExtension
    static final Browser browser = Browser.at(stand::address);
    private final List<String> complaints = new ArrayList<>();
    private Wire wire;
    private String language;
    private Page page;
    private Screen screen;

    @BeforeEach
    void connect() {
        wire = new Wire(stand.address());
    }

    @AfterEach
    void disconnect() throws IOException {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh-CN"})
    @DisplayName("every state of a gate: no barrier, nothing beside the screen, no text missing, the field within reach")
    void isFitToBeShown(String shown) {
        language = shown;
        var person = stand.people.add(LONG);
        var pending = stand.people.add(Map.of("credentials", "PENDING"));
        stand.device.put("direction", "BOTH");
        page = browser.visitAt(wire.address(), language).newPage();
        page.addInitScript(STAYS);
        screen = new Screen(page);

        enrols();
        scans(person, pending);
        stand.revoked = true;
        wire.mend();
        assertThat(page.locator("#stopped")).isVisible();
        look("stopped");

        assertThat(complaints).isEmpty();
    }

    private void enrols() {
        page.navigate("/gate/");
        look("not-enrolled");
        page.locator("#secret").fill("something else");
        page.locator("#secret").press("Enter");
        assertThat(page.locator("#enrol-problem")).isVisible();
        look("enrolment-refused");
        page.locator("#secret").fill(GateStand.SECRET);
        page.locator("#secret").press("Enter");
        assertThat(page.locator("#choose")).isVisible();
        look("choose");
        loads();
        assertThat(page.locator("#light")).hasClass(Pattern.compile("look"));
        look("not-ready-alone", true);
        page.locator("#light").click();
        assertThat(page.locator("#health-checks .yes")).hasCount(5);
        look("readiness");
        page.keyboard().press("Escape");
    }

    private void loads() {
        stand.sluice.shut();
        page.locator("#choose-form button[type=submit]").click();
        assertThat(page.locator("#loading")).isVisible();
        look("preparing", true);
        stand.sluice.shutAfter(LOADED);
        page.reload();
        assertThat(page.locator("#loading-bar[value]")).isVisible();
        look("loading", true);
        page.locator("#light").click();
        look("readiness-loading");
        page.keyboard().press("Escape");
        wire.cut();
        assertThat(page.locator("#loading-bar")).isHidden();
        look("loading-broke-off", true);
        stand.sluice.open();
        wire.mend();
        assertThat(page.locator("#loading")).isHidden();
    }

    private void scans(String person, String pending) {
        wire.cut();
        scan(person, "yes");
        assertThat(page.locator("#link")).hasClass(Pattern.compile("away"));
        look("admitted-alone", true);
        ask("#not-them", "#refuse", "not-this-person");
        scan(person, "look");
        look("already-signed-in", true);
        scan(pending, "no");
        look("refused", true);
        ask("#overrule", "#override", "overrule");
        page.locator("#waiting").click();
        look("queue");
        page.keyboard().press("Escape");
    }

    private void scan(String code, String light) {
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        assertThat(page.locator("#gate")).hasClass(Pattern.compile("\\b" + light + "\\b"));
    }

    private void ask(String button, String dialog, String state) {
        page.locator(button).click();
        assertThat(page.locator(dialog)).isVisible();
        look(state);
        page.keyboard().press("Escape");
        assertThat(page.locator(dialog)).isHidden();
    }

    private void look(String state) {
        look(state, false);
    }

    private void look(String state, boolean withField) {
        for (var width : List.of(Browser.DESK, Browser.PHONE)) {
            page.setViewportSize(width, Browser.heightOf(width));
            screen.look();
            screen.lookForBarriers();
            if (withField) assertThat(page.locator("#code")).isInViewport(new IsInViewportOptions().setRatio(1));
            screen.keep(Target.folder("screenshots/gate-app").resolve(state + "-" + language + "-" + width + ".png"));
            screen.complaints(state + " " + language + " " + width).stream().filter(complaint -> !complaint.contains("Failed to load resource"))
                .forEach(complaints::add);
        }
    }
}
