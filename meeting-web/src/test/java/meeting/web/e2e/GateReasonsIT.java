package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static meeting.web.e2e.Gate.AMBER;
import static meeting.web.e2e.Gate.GREEN;
import static meeting.web.e2e.Gate.RED;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import meeting.attendance.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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

        alone().scan(code).shows(RED, "Do not admit", reason);
    }

    @ParameterizedTest
    @CsvSource({"LOST, CODE_LOST", "REVOKED, CODE_REVOKED"})
    @DisplayName("R06, R07: the badge is good no longer")
    void theBadge(String state, Reason reason) {
        var code = stand.people.add();
        stand.people.end(code, state);

        alone().scan(stand.people.sign(code)).shows(RED, "Do not admit", reason);
    }

    @Test
    @DisplayName("R07, R08: the badge is not the one that opens: broken and replaced, given back, never handed out, not good yet")
    void theBadgeItself() {
        stand.more.put("strict", true);
        var damaged = badge("state", "DAMAGED");
        var returned = badge("state", "RETURNED");
        var printed = badge("state", "PRINTED");
        var tomorrow = stand.people.add(Map.of("badge", Map.of("state", "ISSUED", "from", GatePeople.TODAY.plusDays(1).toString())));

        alone().scan(damaged).shows(RED, "Do not admit", Reason.BADGE_DAMAGED)
            .scan(returned).shows(RED, "Do not admit", Reason.BADGE_RETURNED)
            .scan(printed).shows(RED, "Do not admit", Reason.BADGE_NOT_HANDED_OUT)
            .scan(tomorrow).shows(RED, "Do not admit", Reason.BADGE_NOT_YET_VALID);
    }

    @Test
    @DisplayName("R08, R03: out without having been in, and out twice")
    void theWayOut() {
        stand.device.put("direction", "BOTH");
        var code = stand.people.add();
        var gate = alone();
        gate.page().locator("#out").click();

        gate.scan(code).shows(RED, "Do not admit", Reason.NOT_SIGNED_IN);
        gate.page().locator("#in").click();
        gate.scan(code).shows(GREEN, "Welcome", "go in");
        gate.page().locator("#out").click();
        gate.scan(code).shows(GREEN, "Goes out", "Scan again on the way back");
        gate.scan(code).shows(AMBER, "Already out", Reason.ALREADY_OUT);
    }

    @Test
    @DisplayName("R03: in already, with when and where; R09, R11, R16: in, but look")
    void lookAgain() {
        var namesake = stand.people.add(Map.of("namesake", true));
        var onLeave = stand.people.add(Map.of("onLeave", true));
        var late = stand.people.add();
        stand.more.put("snapshotAt", Instant.now().minusSeconds(60).toString());
        var gate = alone();

        gate.scan(namesake).shows(AMBER, "Welcome, please look", Reason.NAMESAKE);
        gate.scan(onLeave).shows(AMBER, "Welcome, please look", Reason.LEAVE_ENDS);
        gate.scan(late).shows(AMBER, "Welcome, please look", Reason.AFTER_SNAPSHOT);
        gate.scan(late).shows(AMBER, "Already signed in", Reason.ALREADY_SIGNED_IN);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, false, TOO_EARLY", "-2, -1, false, TOO_LATE", "-1, 1, true, SITTING_CANCELLED"})
    @DisplayName("R08: not at this hour")
    void theHour(long opens, long closes, boolean cancelled, Reason reason) {
        stand.sitting.put("opens", Instant.now().plus(Duration.ofHours(opens)).toString());
        stand.sitting.put("closes", Instant.now().plus(Duration.ofHours(closes)).toString());
        stand.sitting.put("cancelled", cancelled);

        var code = stand.people.add();

        alone().scan(code).shows(RED, "Do not admit", reason);
    }

    @ParameterizedTest
    @CsvSource({"Z9, DELEGATE, false, no, WRONG_ZONE", "Z2, STAFF, true, no, VOTING", "Z3, DELEGATE, false, no, WRONG_TIME",
        "Z1, DELEGATE, false, look, ESCORT_NEEDED"})
    @DisplayName("R08: not through this door, or not alone")
    void theZone(String zone, String type, boolean voting, String light, Reason reason) {
        stand.device.put("zone", zone);
        stand.more.put("votingOpen", voting);

        var code = stand.people.add(Map.of("type", type));

        alone().scan(code).shows(light, light.equals(RED) ? "Do not admit" : "Welcome, please look", reason);
    }

    @ParameterizedTest
    @EnumSource(value = Reason.class, names = {"IDENTITY_MISMATCH", "SUBSTITUTE", "SIGNED_FOR_ANOTHER"})
    @DisplayName("R02, R10, R17: the steward says that it is not this person; the admission is taken back")
    void notThisPerson(Reason reason) {
        var code = stand.people.add();
        var gate = alone().scan(code).shows(GREEN, "Welcome", "go in");

        gate.page().locator("#not-them").click();
        gate.page().locator("#refuse [value=" + reason + "]").click();

        gate.shows(RED, "Do not admit", reason).waits(2);
        gate.scan(code).shows(GREEN, "Welcome", "go in");
    }

    @Test
    @DisplayName("PR6: a supervisor lets in with a reason, a steward cannot; nobody lets in who is suspended")
    void overrules() {
        var pending = stand.people.add(Map.of("credentials", "PENDING"));
        var suspended = stand.people.add(Map.of("standing", "SUSPENDED"));
        var gate = alone().scan(suspended).shows(RED, "Do not admit", Reason.SUSPENDED);
        assertThat(gate.page().locator("#overrule")).isHidden();

        gate.scan(pending).shows(RED, "Do not admit", Reason.CREDENTIALS_PENDING);
        gate.page().locator("#overrule").click();
        gate.page().keyboard().type("confirmed by telephone");
        gate.page().keyboard().press("Enter");

        gate.shows(AMBER, "Welcome, please look", "confirmed by telephone").waits(3);
        wire.mend();
        gate.waits(0);
        org.assertj.core.api.Assertions.assertThat(stand.ledger().get(2).get("note").getAsString()).isEqualTo("confirmed by telephone");
    }

    private static String badge(String field, String value) {
        return stand.people.add(Map.of("badge", Map.of(field, value)));
    }

    /** Prepared while there was a network, and then without. */
    private GateApp alone() {
        var gate = GateApp.enrol(browser.visitAt(wire.address()), GateStand.SECRET);
        wire.cut();
        return gate;
    }
}
