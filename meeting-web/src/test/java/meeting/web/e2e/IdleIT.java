package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sessions that end after seconds instead of half an hour. */
class IdleIT {
    private static final int IDLE_SECONDS = 10;
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onEmbeddedDatabase().withDemonstrationData().with("MEETING_SESSION_IDLE", "PT" + IDLE_SECONDS + "S");
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("I10: what a live screen asks by itself does not keep a session alive")
    void askedByItself() throws InterruptedException {
        assertThat(everySecond(browser.visitAs(DemoPerson.SECRETARIAT), "?poll=1")).startsWith(200).endsWith(401, 401);
    }

    @Test
    @DisplayName("I10: what a person asks does")
    void askedByAPerson() throws InterruptedException {
        assertThat(everySecond(browser.visitAs(DemoPerson.SECRETARIAT), "")).containsOnly(200);
    }

    @Test
    @DisplayName("I10: a live screen left alone ends at the sign-in, however often it redraws itself")
    void leftAlone() {
        var page = browser.visitAs(DemoPerson.LEADERSHIP);
        var asked = new ArrayList<String>();
        page.onRequest(request -> asked.add(request.method() + " " + request.url()));
        page.navigate("/leadership/attendance/overview");
        page.evaluate("() => setInterval(() => window.redrawLive(), 700)");

        page.waitForURL("**/sign-in?to=*");

        assertThat(asked).filteredOn(each -> each.startsWith("POST")).isNotEmpty().allMatch(each -> each.contains("poll=1"));
        assertThat(page.locator("[autocomplete='username']")).isVisible();
    }

    private static List<Integer> everySecond(Page page, String marker) throws InterruptedException {
        var sittings = JsonParser.parseString(page.request().get("/api/v1/sittings").text()).getAsJsonArray();
        var attendance = "/api/v1/sittings/" + sittings.get(0).getAsJsonObject().get("id").getAsString() + "/attendance" + marker;
        var answers = new ArrayList<Integer>();
        for (var second = 0; second < IDLE_SECONDS + 4; second++) {
            answers.add(page.request().get(attendance).status());
            Thread.sleep(1000);
        }
        return answers;
    }
}
