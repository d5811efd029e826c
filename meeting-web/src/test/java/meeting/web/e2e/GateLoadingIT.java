package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A gate's first package on a network that takes its time. */
class GateLoadingIT {
    private static final int PEOPLE = 60;
    private static final double A_LONG_WAY = 30_000;

    @RegisterExtension
    static final GateStand stand = new GateStand();
    @RegisterExtension
    static final Browser browser = Browser.at(stand::address);
    private Wire wire;
    private Page page;
    private String code;

    @BeforeEach
    void connect() {
        wire = new Wire(stand.address());
        code = IntStream.range(0, PEOPLE).mapToObj(each -> stand.people.add()).toList().get(0);
        page = browser.visitAt(wire.address()).newPage();
    }

    @AfterEach
    void disconnect() throws IOException {
        stand.sluice.open();
        wire.close();
    }

    @Test
    @DisplayName("OF1: a gate says how far its first package has come, on the screen, to who cannot see it, on its light and behind it")
    void saysHowFarItHasCome() {
        stand.sluice.shut();
        begin();
        assertThat(page.locator("#loading-words")).hasText("The server is preparing the list of people of this sitting…");
        assertThat(page.locator("#loading-bar")).isVisible();
        assertThat(page.locator("#light")).hasText("Getting ready");
        page.route("**/gate/package?*", route -> route.fulfill(new Route.FulfillOptions().setStatus(202).setBody("{\"prepared\": 1200, \"people\": 3000}")));
        page.reload();
        assertThat(page.locator("#loading-words")).hasText("The server is preparing the list of people of this sitting: 1,200 of 3,000");
        assertThat(page.locator("#light")).hasText("Getting ready 40%");
        stand.sluice.shutAfter(0.5);
        page.unroute("**/gate/package?*");

        assertThat(page.locator("#loading-words")).hasText(Pattern.compile("Fetching the list of people of this sitting: (49|50)% of \\d+ kB"));
        assertThat(page.locator("#loading-said")).containsText("Fetching");
        assertThat(page.locator("#light")).hasText(Pattern.compile("Getting ready (49|50)%"));
        assertThat((Double) page.locator("#loading-bar").evaluate("bar => bar.value + 0.0001")).isBetween(0.45, 0.51);
        page.locator("#light").click();
        assertThat(page.locator("#health-checks")).containsText("Fetching the list of people of this sitting");
        page.keyboard().press("Escape");

        stand.sluice.open();
        assertThat(page.locator("#loading")).isHidden();
        page.locator("#light").click();
        assertThat(page.locator("#health-checks")).containsText("It knows the people of this sitting");
    }

    @Test
    @DisplayName("OF1: a package cut half-way is not kept and not used, the queue goes on beside it, and it is fetched again by itself")
    void beginsAgain() {
        stand.sluice.shutAfter(0.5);
        begin();
        assertThat(page.locator("#loading-words")).containsText("Fetching");
        wire.cut();

        assertThat(page.locator("#loading-words")).containsText("did not arrive complete");
        assertThat(page.locator("#light")).hasText("Could not work alone");
        assertThat(page.locator("#link-text")).hasText("Working alone", new HasTextOptions().setTimeout(A_LONG_WAY));
        page.keyboard().type(code);
        page.keyboard().press("Enter");
        assertThat(page.locator("#why")).containsText("was not prepared for the sitting");
        assertThat(kept()).isEqualTo(0);

        wire.mend();
        assertThat(page.locator("#waiting")).hasText("Queue 0", new HasTextOptions().setTimeout(A_LONG_WAY));
        assertThat(page.locator("#loading-words")).containsText("Fetching");
        stand.sluice.open();
        assertThat(page.locator("#loading")).isHidden();
        assertThat(kept()).isEqualTo(PEOPLE);
    }

    private void begin() {
        page.navigate("/gate/#enrol=" + GateStand.SECRET);
        page.locator("#choose-form button[type=submit]").click();
    }

    /** People of the sitting on the device. */
    private int kept() {
        return (int) page.evaluate("async () => (await (await (await import('/gate/js/store.js')).Store.open()).package('s1'))?.body.people.length ?? 0");
    }
}
