package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The daily check of the congress of the demonstration that opens next, at whatever hour this runs. */
class ReadinessJourneyIT {
    private static final int GROUPS = 14;
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("C41, C43, C47: a round is opened, a member reports trouble in words, and the leader's page shows it without being touched")
    void asksAnswersAndShows() {
        var secretariat = ofTheNextCongress(browser.visitAs(DemoPerson.SECRETARIAT));
        secretariat.navigate("/secretariat/readiness/matrix");
        if (secretariat.locator("[id='round:open']").isVisible()) secretariat.locator("[id='round:open']").click();
        assertThat(secretariat.locator(".matrix tbody tr")).hasCount(GROUPS);
        assertThat(secretariat.locator("[id='round:open']")).hasCount(0);
        var leader = ofTheNextCongress(browser.visitAs(DemoPerson.LEADERSHIP, "zh-CN", Browser.PHONE));
        leader.navigate("/leadership/readiness/matrix");
        assertThat(leader.locator(".readiness .v").first()).hasText(Pattern.compile("T-\\d+"));

        var member = ofTheNextCongress(browser.visitAs(DemoPerson.GROUP, "en", Browser.PHONE));
        member.navigate("/");
        assertThat(member.locator("a.today strong")).containsText("waits for you");
        assertThat(member.locator(".readiness .v").first()).hasText(Pattern.compile("T-\\d+"));
        member.navigate("/group/readiness/own");
        assertThat(member.locator(".matrix tbody tr")).hasCount(1);
        member.locator("[id='answer:trouble']").click();
        assertThat(member.locator(".ui-message-error-detail")).isVisible();
        member.locator("[id='answer:text:input']").fill("Two buses are in repair");
        member.locator("[id='answer:trouble']").click();

        assertThat(member.locator(".answer .stand")).hasClass(Pattern.compile("trouble"));
        assertThat(leader.locator(".standings .said", new Page.LocatorOptions().setHasText("Two buses are in repair"))).isVisible();
        assertThat(leader.locator("#round, [id='answer']")).hasCount(0);
    }

    @Test
    @DisplayName("O1, O5: who was told finds it behind the bell")
    void tellsWhoIsInCharge() {
        var secretariat = ofTheNextCongress(browser.visitAs(DemoPerson.SECRETARIAT));
        secretariat.navigate("/secretariat/readiness/matrix");
        if (secretariat.locator("[id='round:open']").isVisible()) secretariat.locator("[id='round:open']").click();
        assertThat(secretariat.locator("[id='round:open']")).hasCount(0);

        var member = browser.visitAs(DemoPerson.GROUP);
        member.locator(".bell").click();
        assertThat(member.locator(".letters li").first()).containsText("Transport");
        secretariat.navigate("/secretariat/post/list");
        assertThat(secretariat.locator("tbody tr").first()).isVisible();
    }

    @Test
    @DisplayName("C42: a member's own page shows by itself that the round was closed, and keeps what is being typed")
    void closesBeforeTheMembersEyes() {
        var secretariat = ofTheNextCongress(browser.visitAs(DemoPerson.SECRETARIAT));
        secretariat.navigate("/secretariat/readiness/matrix");
        if (secretariat.locator("[id='round:open']").isVisible()) secretariat.locator("[id='round:open']").click();
        assertThat(secretariat.locator("[id='round:open']")).hasCount(0);
        var member = ofTheNextCongress(browser.visitAs(DemoPerson.GROUP));
        member.navigate("/group/readiness/own");
        member.locator("[id='answer:text:input']").fill("Half a sente");
        member.waitForResponse(answer -> answer.url().contains("/readiness?poll=1"), () -> { });

        secretariat.locator("[data-opens='closeRound']").click();
        secretariat.locator("[id='close-form:close']").click();

        assertThat(member.locator("#live")).containsText("Closed at");
        assertThat(member.locator("[id='answer:text:input']")).hasValue("Half a sente");
    }

    @Test
    @DisplayName("C51, C52: a calendar is read at its secret address without a sign-in, until it is revoked")
    void subscribesToTheCalendar() {
        var member = ofTheNextCongress(browser.visitAs(DemoPerson.GROUP));
        member.navigate("/calendar");
        member.locator("#feeds button").first().click();
        var address = member.locator("#feed-address").textContent();
        var stranger = browser.visit().request();

        var feed = stranger.get(address);
        assertThat(feed.status()).isEqualTo(200);
        assertThat(feed.headers().get("content-type")).startsWith("text/calendar");
        assertThat(feed.text()).contains("BEGIN:VTIMEZONE").contains("C52 ");
        assertThat(stranger.get("/feed/guessed.ics").status()).isEqualTo(404);

        member.locator("#feeds button.danger").first().click();
        assertThat(member.locator("#feeds button.danger")).hasCount(0);
        assertThat(stranger.get(address).status()).isEqualTo(404);
    }

    private static Page ofTheNextCongress(Page page) {
        page.locator("#congress summary").click();
        page.locator("#congress [value*='Consultative'], #congress [value*='政协'], #congress [value*='Consultiva']").first().click();
        page.waitForLoadState();
        return page;
    }
}
