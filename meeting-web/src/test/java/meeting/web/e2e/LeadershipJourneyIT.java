package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chair of the presidium wants one page and one sentence. */
class LeadershipJourneyIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("A8, A9: leadership has one page for the hall: the totals and the quorum in a sentence, and it follows the doors by itself")
    void watchesTheTotals() throws IOException {
        var page = browser.visitAs(DemoPerson.LEADERSHIP);
        assertThat(page.locator("#rail a[href*='/secretariat/'], #rail a[href*='/door/'], #rail a[href*='/admin/']")).hasCount(0);
        page.locator("#rail a[href*='/leadership/attendance/overview']").click();
        assertThat(page.locator("h1")).hasText("Second plenary");
        saysTheQuorum(page, Ledger.shownOn(page));
        var doors = new GateClient(server);

        for (var code : doors.codesOf("East Hills", 2)) {
            var before = Ledger.shownOn(page);
            doors.signIn(code, "leadership " + code);
            saysTheQuorum(page, Ledger.comesToShow(page, before.present() + 1));
        }

        assertThat(page.locator("main a[href*='/secretariat/'], main a[href*='/door/'], main a[href*='/admin/']")).hasCount(0);
    }

    @Test
    @DisplayName("SC1, SC3: security confides an incident to one leader, who reads it on a phone and writes nothing; another finds nothing until named, too")
    void isConfidedIn() {
        var guard = browser.visitAs(DemoPerson.SECURITY);
        guard.navigate("/security/incident/edit");
        guard.locator("[id='incident-form:title:input']").fill("Letter to the rostrum");
        guard.locator("[id='incident-form:zone:input']").selectOption("Z6");
        guard.locator("[id='incident-form:account:input']").fill("It names the hour.");
        guard.locator("[id='incident-form:confidential'] .ui-chkbox-box").click();
        guard.locator("[id='incident-form:named'] label").filter(containing("Wei Guohua")).click();
        guard.locator("[id='incident-form:save']").click();
        guard.waitForURL("**/security/incident/view?id=*");
        var id = guard.url().replaceAll(".*id=", "");
        var link = "#content a[href*='" + id + "']";

        var leader = browser.visitAs(DemoPerson.LEADERSHIP, "en", Browser.PHONE);
        leader.navigate("/leadership/incident/list");
        leader.locator(link).click();
        assertThat(leader.locator("h1")).containsText("Letter to the rostrum");
        assertThat(leader.locator("#head-subtitle")).containsText("Z6 Document room");
        assertThat(leader.locator("#content")).containsText("It names the hour.");
        assertThat(leader.locator("#content textarea, #content button")).hasCount(0);
        assertThat((int) leader.evaluate("() => document.documentElement.scrollWidth")).isLessThanOrEqualTo(Browser.PHONE);
        var other = browser.visitAsAnother();
        other.navigate("/leadership/incident/list");
        assertThat(other.locator("h1")).isVisible();
        assertThat(other.locator(link)).hasCount(0);
        assertThat(other.navigate("/leadership/incident/view?id=" + id).status()).isEqualTo(404);

        var named = guard.locator("[id='name-form:named:input']");
        named.selectOption(new SelectOption().setLabel(named.locator("option").filter(containing("Mariana Quispe")).textContent()));
        guard.locator("[id='name-form:name']").click();
        assertThat(guard.locator(".entries li")).hasCount(2);
        assertThat(other.navigate("/leadership/incident/view?id=" + id).status()).isEqualTo(200);
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The demonstration's congress needs two thirds of all deputies or more. */
    private static void saysTheQuorum(Page page, Ledger ledger) {
        var required = (ledger.expected() * 2 + 2) / 3;
        var missing = required - ledger.present();
        assertThat(page.locator(".ledger .rest")).containsText("needs " + required);
        assertThat(page.locator(".ledger .rest b").first()).containsText(missing <= 0 ? "Quorum met" : missing + " more person");
    }
}
