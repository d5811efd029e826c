package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static meeting.web.e2e.Gate.AMBER;
import static meeting.web.e2e.Gate.GREEN;
import static meeting.web.e2e.Gate.RED;

import java.time.Instant;
import java.util.Map;
import meeting.attendance.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is held before a gate that is alone and is no badge of the congress, or pretends to be one. */
class GateBadCodesIT {
    @RegisterExtension
    static final GateStand stand = new GateStand();
    @RegisterExtension
    static final Browser browser = Browser.at(stand::address);
    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(stand.address());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>document.title = 'taken'</script>", "../../../etc/passwd",
        "'; drop table sign_in; --", "不是代码的汉字", "\u0000\u0001\u0002\ud800", "%s%n{0}",
        "NOT BASE 45 ???", "X502%HDH1UD0I+NI%KUL9$002C15C12FR63TF1AJ5B83N3"})
    @DisplayName("R01: whatever is held before the gate, it says that it is no code, and the next badge goes through")
    void rubbish(String text) {
        var code = stand.people.add();

        var gate = alone().put(text).shows(RED, "Do not admit", Reason.UNREADABLE);
        gate.scan(code).shows(GREEN, "Welcome", "go in");
        assertThat(gate.page()).hasTitle("Plenum Gate");
    }

    @Test
    @DisplayName("R01: forged, truncated, of another congress, by an unknown key, past its day, replayed, ten thousand characters: each is told apart")
    void badSignatures() {
        var people = stand.people;
        var code = people.add();
        var good = people.sign(code);
        var gate = alone();

        gate.put(good.substring(0, 100) + (good.charAt(100) == 'A' ? 'B' : 'A') + good.substring(101)).shows(RED, "Do not admit", Reason.CODE_FORGED);
        gate.put(good.substring(0, 124)).shows(RED, "Do not admit", Reason.UNREADABLE);
        gate.put(people.sign(code, "deadbeef", 1, GatePeople.TODAY)).shows(RED, "Do not admit", Reason.OTHER_CONGRESS);
        gate.put(people.sign(code, GatePeople.TAG, 7, GatePeople.TODAY)).shows(RED, "Do not admit", Reason.KEY_UNKNOWN);
        gate.put(people.sign(code, GatePeople.TAG, 1, GatePeople.TODAY.minusDays(1))).shows(RED, "Do not admit", Reason.BADGE_EXPIRED);
        gate.put("X".repeat(10_000)).shows(RED, "Do not admit", Reason.UNREADABLE);
        gate.put(good).shows(GREEN, "Welcome", "go in");
        gate.put(good).shows(AMBER, "Already signed in", Reason.ALREADY_SIGNED_IN).waits(8);
    }

    @Test
    @DisplayName("a name that is a script is a name")
    void scriptInAName() {
        var code = stand.people.add(Map.of("full", "<img src=x onerror=\"document.title='taken'\">", "latin", "<b>Bold</b>"));

        var gate = alone().scan(code).shows(GREEN, "Welcome", "go in");

        assertThat(gate.page().locator("#who")).hasText("<b>Bold</b> <img src=x onerror=\"document.title='taken'\">");
        assertThat(gate.page()).hasTitle("Plenum Gate");
    }

    @Test
    @DisplayName("R01: a code that nobody has, and one signed by a key that has ended")
    void codesOfNobodyAndOfYesterday() {
        var nobody = GatePeople.codeOfNobody();
        var code = stand.people.add();
        stand.more.put("keys", stand.people.keysUntil(Instant.now().minusSeconds(60)));

        alone().scan(nobody).shows(RED, "Do not admit", Reason.NOT_ON_ROSTER)
            .put(stand.people.sign(code)).shows(RED, "Do not admit", Reason.KEY_ENDED);
    }

    /** Prepared while there was a network, and then without. */
    private GateApp alone() {
        var gate = GateApp.enrol(browser.visitAt(wire.address()), GateStand.SECRET);
        wire.cut();
        return gate;
    }
}
