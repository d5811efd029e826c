package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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

    /** The demonstration's congress needs two thirds of all deputies or more. */
    private static void saysTheQuorum(Page page, Ledger ledger) {
        var required = (ledger.expected() * 2 + 2) / 3;
        var missing = required - ledger.present();
        assertThat(page.locator(".ledger .rest")).containsText("needs " + required);
        assertThat(page.locator(".ledger .rest b").first()).containsText(missing <= 0 ? "Quorum met" : missing + " more person");
    }
}
