package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static meeting.web.e2e.Gate.AMBER;
import static meeting.web.e2e.Gate.GREEN;
import static meeting.web.e2e.Gate.RED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A steward's day at the door, on a phone. */
class GateJourneyIT {
    private static final double MILLIS_A_KEY_BY_HAND = 60;

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private GateClient doors;

    @BeforeEach
    void know() {
        doors = new GateClient(server);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"en, Welcome, Please go in, Already signed in, by Wu Gang, Do not admit, Nobody on the roster",
        "es, Bienvenido, Adelante, Ya ha firmado, con Wu Gang, No admitir, Nadie de la lista",
        "zh-CN, 欢迎, 请入场, 已签到, 经办：Wu Gang, 不得入场, 花名册中无人"})
    @DisplayName("A4: green, amber and red say why in the steward's language, on a screen as wide as a phone")
    void saysWhy(String language, String admitted, String goIn, String repeated, String when, String refused, String nobody) {
        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY, language, Browser.PHONE), "Gate " + language, doors);
        var code = doors.codes(1).get(0);

        gate.scan(code).shows(GREEN, admitted, goIn).keep("gate-admitted-" + language);
        assertThat(gate.who()).not().isEmpty();
        gate.scan(code).shows(AMBER, repeated, when).shows(AMBER, repeated, "Gate " + language).keep("gate-already-" + language);
        gate.scan(GatePeople.codeOfNobody()).shows(RED, refused, nobody).keep("gate-refused-" + language);
        assertThat((int) gate.page().evaluate("() => document.documentElement.scrollWidth")).isLessThanOrEqualTo(Browser.PHONE);
        assertThat(gate.page().locator("#code")).isInViewport();
    }

    @Test
    @DisplayName("A2: whatever is scanned, the field is empty and ready, and the next badge goes through")
    void alwaysReturnsToReady() {
        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY), "Gate of horrors", doors);
        var codes = doors.codes(5);
        var horrors = List.of("x".repeat(10_000), "<script>alert('1')</script>", "不是代码的汉字", codes.get(3) + codes.get(4));

        for (var horror : horrors) {
            gate.put(horror).shows(RED, "Do not admit", "not a code");
            gate.scan(codes.get(horrors.indexOf(horror))).shows(GREEN, "Welcome", "go in");
        }
        gate.scan(codes.get(4) + codes.get(4)).shows(RED, "Do not admit", "not a code");
        gate.scan("").isReady().scan("   ").isReady();
        gate.page().locator(".verdict-area").click();
        gate.scan(codes.get(4)).shows(GREEN, "Welcome", "go in");

        assertThat(log("Gate of horrors")).isEqualTo(Stream.generate(() -> List.of("REFUSED", "ADMITTED")).limit(codes.size()).flatMap(List::stream).toList());
    }

    @Test
    @DisplayName("A7: the last admission is taken back with Ctrl+Z, and the person can come in again")
    void takesBack() {
        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY), "Gate of regrets", doors);
        var code = doors.codes(1).get(0);

        gate.scan(code).shows(GREEN, "Welcome", "go in");
        gate.page().keyboard().press("Control+z");
        gate.shows(AMBER, "Taken back", "taken back");
        gate.scan(code).shows(GREEN, "Welcome", "go in");
        gate.page().locator("#undo").click();
        gate.shows(AMBER, "Taken back", "taken back");

        assertThat(log("Gate of regrets")).containsExactly("ADMITTED", "UNDONE", "ADMITTED", "UNDONE");
    }

    @Test
    @DisplayName("A6: a badge left at the hotel: found by name, let in with a reason, by the keyboard alone")
    void entersByHand() {
        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY), "Gate by hand", doors);
        var name = doors.nameOf(doors.codes(1).get(0));

        gate.page().keyboard().type(name, new Keyboard.TypeOptions().setDelay(MILLIS_A_KEY_BY_HAND));
        gate.page().keyboard().press("Enter");
        assertThat(gate.page().getByRole(AriaRole.OPTION).first()).containsText(name);
        gate.page().keyboard().press("Enter");
        assertThat(gate.page().locator("#reason")).isFocused();
        gate.page().keyboard().press("Enter");
        assertThat(gate.page().locator("#manual")).isVisible();
        gate.page().keyboard().type("identity card seen");
        gate.page().keyboard().press("Enter");

        gate.shows(GREEN, "Welcome", "go in");
        assertThat(gate.who()).containsText(name);
        assertThat(doors.ask("select method || ' ' || note from sign_in where gate = 'Gate by hand'")).containsExactly("MANUAL identity card seen");
    }

    @Test
    @DisplayName("sound switched off stays off on this device")
    void staysSilent() {
        var page = browser.visitAs(DemoPerson.SECURITY);
        page.addInitScript("window.sounded = 0; window.AudioContext = class extends AudioContext { constructor() { super(); window.sounded++; } }");
        var gate = Gate.open(page, "Gate of silence", doors);
        gate.scan("nothing").shows(RED, "Do not admit", "not a code");
        assertThat(page.evaluate("window.sounded")).isEqualTo(1);

        page.locator("#sound").click();
        page.reload();
        assertThat(page.locator("#sound")).hasText("Sound off");
        gate.isReady().scan("nothing").shows(RED, "Do not admit", "not a code");

        assertThat(page.evaluate("window.sounded")).isEqualTo(0);
    }

    @Test
    @DisplayName("A3: without a network scans are kept and sent when it is back; nothing is lost, nothing doubled")
    void keepsScansWithoutANetwork() {
        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY), "Gate offline", doors);
        var codes = doors.codes(4);
        gate.page().context().setOffline(true);

        codes.subList(0, 3).forEach(code -> gate.scan(code).shows(AMBER, "No connection", "Not decided yet"));
        assertThat(gate.page().locator("#waiting")).hasText("3 waiting");
        gate.page().context().setOffline(false);
        assertThat(gate.page().locator("#waiting")).isHidden();
        loseTheNextAnswer(gate.page());
        gate.scan(codes.get(3)).shows(GREEN, "Welcome", "go in");

        assertThat(log("Gate offline")).containsExactly("ADMITTED", "ADMITTED", "ADMITTED", "ADMITTED");
        assertThat(doors.ask("select raw_code from sign_in where gate = 'Gate offline' order by received_at, id")).isEqualTo(codes);
    }

    /** The server decides, and the gate never hears of it. */
    private static void loseTheNextAnswer(Page page) {
        page.route(Pattern.compile("/sign-ins$"), route -> {
            route.fetch();
            route.abort();
        }, new Page.RouteOptions().setTimes(1));
    }

    private List<String> log(String gate) {
        return doors.ask("select verdict from sign_in where gate = '%s' order by received_at, id".formatted(gate));
    }
}
