package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import meeting.attendance.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A count that stands, whoever comes after it. */
class QuorumJourneyIT {
    private static final String SITTING = "Sitting of the count";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("QS1, QS4, QS10, R09: who comes after the count is let in and told so; the count stays, and the leadership reads it on a phone")
    void lateAfterTheCount() {
        var doors = new GateClient(server);
        var codes = doors.delegates(2);
        var desk = browser.visitAs(DemoPerson.SECRETARIAT);
        Preparations.schedule(desk, SITTING);
        var sitting = doors.sitting(SITTING);
        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY), "Gate of the count", SITTING);
        gate.scan(codes.get(0)).shows(Gate.GREEN, "Welcome", "go in");

        desk.navigate("/secretariat/quorum/sitting?sitting=" + sitting);
        desk.locator("#ask").click();
        desk.locator("[id='take-form:take']").click();
        assertThat(desk.locator(".chair")).containsText("Count 1");
        var counted = desk.locator("h1").textContent();
        gate.scan(codes.get(1)).shows(Gate.AMBER, "Welcome, please look", Reason.AFTER_SNAPSHOT);

        desk.reload();
        assertThat(desk.locator("h1")).hasText(counted);
        assertThat(desk.locator(".notice.look")).containsText("1 person has signed in since");
        var phone = browser.visitAs(DemoPerson.LEADERSHIP, "en", Browser.PHONE);
        phone.navigate("/leadership/quorum/board");
        var card = phone.locator("#live > section").filter(new Locator.FilterOptions().setHasText(SITTING));
        assertThat(card).containsText("Quorum not met");
    }
}
