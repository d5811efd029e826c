package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A day of security: the doors call, something happens that few may know, the shift ends, and paper is entered. */
class SecurityJourneyIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("SC11, SC13, SC14: a revoked code at the door calls on every page of security; it is acknowledged with a note and gone")
    void theDoorsCall() {
        var guard = browser.visitAs(DemoPerson.SECURITY, "en", Browser.PHONE);
        guard.navigate("/security/overview/board");
        assertThat(guard.locator(".figures-wall .v").first()).not().hasText("0");
        assertThat(guard.locator(".gates li")).not().hasCount(0);
        guard.locator("#door-alarm a.alarm").click();
        guard.waitForURL("**/security/alarm/list*");
        var lost = guard.locator(".door-alarms li", containing("Lost or revoked code")).first();
        assertThat(lost).containsText("Gate A");
        lost.locator("button").click();
        guard.locator("[id='acknowledge-form:note:input']").fill("The owner came with the old badge.");
        guard.locator("[id='acknowledge-form:acknowledge']").click();

        assertThat(guard.locator("#live")).containsText("The owner came with the old badge.");
    }

    @Test
    @DisplayName("PR8, PR9: every number of who is where leads to the people behind it, and there are as many")
    void whoIsWhere() {
        var guard = browser.visitAs(DemoPerson.SECURITY);
        guard.navigate("/security/overview/board");
        guard.locator("#rail a", containing("Who is where")).click();
        guard.waitForURL("**/security/presence/list*");
        assertThat(guard.locator(".whereabouts .v")).hasCount(3);
        var number = guard.locator(".whereabouts a").first();
        assertThat(number.locator(".v")).not().hasText("0");
        number.click();
        guard.waitForURL("**where=INSIDE*");

        assertThat(guard.locator("#live h2").last()).hasText("Inside · " + guard.locator(".whereabouts .v").first().innerText());
        assertThat(guard.locator("#live tbody tr")).not().hasCount(0);
    }

    @Test
    @DisplayName("SC1, SC2, SC3: a confidential incident is there for its reporter, with every follow-up, and is absent for another of security")
    void fewMayKnow() {
        var reporter = browser.visitAs(DemoPerson.SECURITY);
        reporter.navigate("/security/incident/edit");
        reporter.locator("[id='incident-form:title:input']").fill("Threat by telephone");
        reporter.locator("[id='incident-form:spot:input']").fill("Switchboard");
        reporter.locator("[id='incident-form:account:input']").fill("A caller named the hall.");
        reporter.locator("[id='incident-form:confidential'] .ui-chkbox-box").click();
        assertThat(reporter.locator("[id='incident-form:confidence']")).containsText("Nobody else finds it");
        reporter.locator("[id='incident-form:save']").click();
        reporter.waitForURL("**/security/incident/view?id=*");
        reporter.locator("[id='add-form:words:input']").fill("The number is known.");
        reporter.locator("[id='add-form:add']").click();
        assertThat(reporter.locator(".entries li")).hasCount(2);
        var address = reporter.url();
        var other = browser.visitAsAnother();

        other.navigate("/security/incident/list");
        assertThat(other.locator("#content")).containsText("Deputy fell on the steps");
        assertThat(other.locator("#content")).not().containsText("Threat by telephone");
        Assertions.assertThat(other.navigate(address).status()).isEqualTo(404);
        reporter.navigate("/security/incident/list");
        assertThat(reporter.locator("#content")).containsText("Threat by telephone");
    }

    @Test
    @DisplayName("SC7, SC8: the note gathers what is open, is signed, and waits until another person accepts it")
    void theShiftEnds() {
        var giver = browser.visitAs(DemoPerson.SECURITY);
        giver.navigate("/security/handover/edit");
        assertThat(giver.locator("#content")).containsText("Deputy fell on the steps");
        giver.locator("[id='note-form:desk:input']").fill("North gate");
        giver.locator("[id='note-form:sign']").click();
        giver.waitForURL("**/security/handover/view?id=*");
        assertThat(giver.locator("#content")).containsText("The shift is still yours");
        var taker = browser.visitAsAnother();
        taker.navigate(giver.url());
        taker.locator("[id='accept-form:accept']").click();

        assertThat(taker.locator("#content")).containsText("Taken over by");
        giver.reload();
        assertThat(giver.locator("#content")).not().containsText("The shift is still yours");
    }

    @Test
    @DisplayName("SC19, SC20, SC21: a list is entered by the keyboard; a count that differs keeps nothing")
    void paperIsEntered() {
        var clerk = browser.visitAs(DemoPerson.SECRETARIAT);
        clerk.navigate("/door/emergency/list");
        clerk.locator("a.btn", containing("Enter the ticks")).first().click();
        clerk.waitForURL("**/door/emergency/enter?id=*");
        clerk.locator("[id='sheet:numbers:input']").fill("1-3, 5");
        clerk.locator("[id='sheet:counted:input']").fill("5");
        clerk.locator("[id='sheet:at:input']").fill("2026-01-05T08:30");
        clerk.locator("[id='sheet:reason:input']").fill("the network was down");
        clerk.locator("[id='sheet:counted:input']").press("Enter");
        assertThat(clerk.locator("#content")).containsText("The sheet counts 5, but 4 are ticked here.");
        clerk.locator("[id='sheet:counted:input']").fill("4");
        clerk.locator("[id='sheet:counted:input']").press("Enter");

        assertThat(clerk.locator("h1")).containsText("1 of");
        assertThat(clerk.locator("[id='sheet'] [role=status]")).containsText("4 ticked =");
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
