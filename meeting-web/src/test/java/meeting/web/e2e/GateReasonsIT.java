package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static meeting.web.e2e.Gate.AMBER;
import static meeting.web.e2e.Gate.GREEN;
import static meeting.web.e2e.Gate.RED;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import meeting.attendance.Reason;
import meeting.web.shell.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reason a gate can give, on its screen, decided by the device alone; and whatever else is held before it. */
class GateReasonsIT {
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
    @CsvSource({"standing, WITHDRAWN, WITHDRAWN", "credentials, PENDING, CREDENTIALS_PENDING", "credentials, REFUSED, CREDENTIALS_REFUSED",
        "standing, SUSPENDED, SUSPENDED"})
    @DisplayName("R01, R04, R05: the person may not come in")
    void thePerson(String field, String value, Reason reason) {
        var code = stand.people.add(Map.of(field, value));

        alone().scan(code).shows(RED, "Do not admit", words(reason));
    }

    @ParameterizedTest
    @CsvSource({"LOST, CODE_LOST", "REVOKED, CODE_REVOKED"})
    @DisplayName("R06, R07: the badge is good no longer")
    void theBadge(String state, Reason reason) {
        var code = stand.people.add();
        stand.people.end(code, state);

        alone().scan(stand.people.sign(code)).shows(RED, "Do not admit", words(reason));
    }

    @Test
    @DisplayName("R03: in already, with when and where; R09, R11, R16: in, but look")
    void lookAgain() {
        var namesake = stand.people.add(Map.of("namesake", true));
        var onLeave = stand.people.add(Map.of("onLeave", true));
        var late = stand.people.add();
        stand.more.put("snapshotAt", Instant.now().minusSeconds(60).toString());
        var gate = alone();

        gate.scan(namesake).shows(AMBER, "Welcome, please look", words(Reason.NAMESAKE));
        gate.scan(onLeave).shows(AMBER, "Welcome, please look", words(Reason.LEAVE_ENDS));
        gate.scan(late).shows(AMBER, "Welcome, please look", words(Reason.AFTER_SNAPSHOT));
        gate.scan(late).shows(AMBER, "Already signed in", words(Reason.ALREADY_SIGNED_IN));
    }

    @ParameterizedTest
    @CsvSource({"1, 2, false, TOO_EARLY", "-2, -1, false, TOO_LATE", "-1, 1, true, SITTING_CANCELLED"})
    @DisplayName("R08: not at this hour")
    void theHour(long opens, long closes, boolean cancelled, Reason reason) {
        stand.sitting.put("opens", Instant.now().plus(Duration.ofHours(opens)).toString());
        stand.sitting.put("closes", Instant.now().plus(Duration.ofHours(closes)).toString());
        stand.sitting.put("cancelled", cancelled);

        var code = stand.people.add();

        alone().scan(code).shows(RED, "Do not admit", words(reason));
    }

    @ParameterizedTest
    @CsvSource({"Z9, DELEGATE, false, no, WRONG_ZONE", "Z2, STAFF, true, no, VOTING", "Z1, DELEGATE, false, look, ESCORT_NEEDED"})
    @DisplayName("R08: not through this door, or not alone")
    void theZone(String zone, String type, boolean voting, String light, Reason reason) {
        stand.device.put("zone", zone);
        stand.more.put("votingOpen", voting);

        var code = stand.people.add(Map.of("type", type));

        alone().scan(code).shows(light, light.equals(RED) ? "Do not admit" : "Welcome, please look", words(reason));
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = {"IDENTITY_MISMATCH", "SUBSTITUTE", "SIGNED_FOR_ANOTHER"})
    @DisplayName("R02, R10, R17: the steward says that it is not this person; the admission is taken back")
    void notThisPerson(Reason reason) {
        var code = stand.people.add();
        var gate = alone().scan(code).shows(GREEN, "Welcome", "go in");

        gate.page().locator("#not-them").click();
        gate.page().locator("#refuse [value=" + reason + "]").click();

        gate.shows(RED, "Do not admit", words(reason)).waits(2);
        gate.scan(code).shows(GREEN, "Welcome", "go in");
    }

    @Test
    @DisplayName("PR6: a supervisor lets in with a reason, a steward cannot; nobody lets in who is suspended")
    void overrules() {
        var pending = stand.people.add(Map.of("credentials", "PENDING"));
        var suspended = stand.people.add(Map.of("standing", "SUSPENDED"));
        var gate = alone().scan(suspended).shows(RED, "Do not admit", words(Reason.SUSPENDED));
        assertThat(gate.page().locator("#overrule")).isHidden();

        gate.scan(pending).shows(RED, "Do not admit", words(Reason.CREDENTIALS_PENDING));
        gate.page().locator("#overrule").click();
        gate.page().keyboard().type("confirmed by telephone");
        gate.page().keyboard().press("Enter");

        gate.shows(AMBER, "Welcome, please look", "confirmed by telephone").waits(3);
        wire.mend();
        gate.waits(0);
        org.assertj.core.api.Assertions.assertThat(stand.ledger().get(2).get("note").getAsString()).isEqualTo("confirmed by telephone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>document.title = 'taken'</script>", "../../../etc/passwd",
        "'; drop table sign_in; --", "不是代码的汉字", "\u0000\u0001\u0002\ud800", "%s%n{0}",
        "NOT BASE 45 ???", "X502%HDH1UD0I+NI%KUL9$002C15C12FR63TF1AJ5B83N3"})
    @DisplayName("R01: whatever is held before the gate, it says that it is no code, and the next badge goes through")
    void rubbish(String text) {
        var code = stand.people.add();

        var gate = alone().put(text).shows(RED, "Do not admit", words(Reason.UNREADABLE));
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

        gate.put(good.substring(0, 100) + (good.charAt(100) == 'A' ? 'B' : 'A') + good.substring(101)).shows(RED, "Do not admit", words(Reason.CODE_FORGED));
        gate.put(good.substring(0, 124)).shows(RED, "Do not admit", words(Reason.UNREADABLE));
        gate.put(people.sign(code, "deadbeef", 1, GatePeople.TODAY)).shows(RED, "Do not admit", words(Reason.OTHER_CONGRESS));
        gate.put(people.sign(code, GatePeople.TAG, 7, GatePeople.TODAY)).shows(RED, "Do not admit", words(Reason.KEY_UNKNOWN));
        gate.put(people.sign(code, GatePeople.TAG, 1, GatePeople.TODAY.minusDays(1))).shows(RED, "Do not admit", words(Reason.BADGE_EXPIRED));
        gate.put("X".repeat(10_000)).shows(RED, "Do not admit", words(Reason.UNREADABLE));
        gate.put(good).shows(GREEN, "Welcome", "go in");
        gate.put(good).shows(AMBER, "Already signed in", words(Reason.ALREADY_SIGNED_IN)).waits(8);
    }

    @Test
    @DisplayName("a name that is a script is a name")
    void scriptInAName() {
        var code = stand.people.add(Map.of("full", "<img src=x onerror=\"document.title='taken'\">", "latin", "<b>Bold</b>"));

        var gate = alone().scan(code).shows(GREEN, "Welcome", "go in");

        assertThat(gate.page().locator("#who")).hasText("<b>Bold</b> <img src=x onerror=\"document.title='taken'\">");
        assertThat(gate.page()).hasTitle("Plenum Gate");
    }

    /** Prepared while there was a network, and then without. */
    private GateApp alone() {
        var gate = GateApp.enrol(browser.visitAt(wire.address()), GateStand.SECRET);
        wire.cut();
        return gate;
    }

    /** How its sentence begins, up to what is filled in. */
    private static String words(Reason reason) {
        var key = "attendance." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Texts.find(Locale.ENGLISH, key).orElseThrow().replaceAll("\\{.*", "").strip();
    }
}
