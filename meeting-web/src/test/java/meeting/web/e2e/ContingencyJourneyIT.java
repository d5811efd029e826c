package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A bad morning: somebody activates from a phone, others tick, the clock tells who is late, lessons are written at the end. */
class ContingencyJourneyIT {
    private static final String SCENARIO = "Flood in the basement";
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("X1, X4, X5, X6, X10: written at a desk, activated from a phone, overdue by the clock, ticked by another, closed with lessons")
    void aBadMorning() {
        var desk = browser.visitAs(DemoPerson.SECRETARIAT);
        var code = write(desk);
        var phone = browser.visitAs(DemoPerson.SECURITY, "en", Browser.PHONE);
        phone.navigate("/duty/contingency/list");
        phone.locator("a.scenario-tile", containing(SCENARIO)).click();
        assertThat(phone.locator("blockquote")).containsText("Please remain seated.");
        phone.locator("#askActivate").click();
        phone.locator("[id='activate-form:activate']").click();

        phone.waitForURL("**/duty/contingency/run?id=*");
        assertThat(phone.locator("h1")).hasText(SCENARIO + ": 1 step overdue");
        assertThat(phone.locator(".run-step.overdue")).containsText("Overdue by 1 min");
        assertThat(phone.locator(".tick")).hasCount(0);

        desk.navigate("/duty/contingency/list");
        assertThat(desk.locator("h1")).hasText("1 emergency is running");
        desk.locator("a.running.real").click();
        desk.locator(".tick").first().click();
        assertThat(phone.locator(".run-step.done")).containsText("Lin Yue");
        assertThat(phone.locator("h1")).hasText(SCENARIO + ": 1 of 2 steps done");
        assertThat(phone.locator(".run-step.overdue")).hasCount(0);

        phone.locator("#askClose").click();
        phone.locator("[id='close-form:lessons:input']").fill("The pump was locked away.");
        phone.locator("[id='close-form:close']").click();
        assertThat(phone.locator("h1")).hasText(SCENARIO + ": closed");
        assertThat(phone.locator("#live")).containsText("The pump was locked away.");
        phone.navigate("/duty/contingency/view?code=" + code);
        assertThat(phone.locator(".person-list")).containsText("1 of 2 steps done");
    }

    @Test
    @DisplayName("X11, X12, G7: another person's page says within seconds what happens, also on a phone; the letter leads there; the end takes it away")
    void everyPageSaysIt() {
        var desk = browser.visitAs(DemoPerson.SECRETARIAT);
        var other = browser.visitAs(DemoPerson.LEADERSHIP, "es", Browser.PHONE);
        other.navigate("/leadership/readiness/matrix");
        assertThat(other.locator(".alarm")).hasCount(0);
        var code = write(desk);
        desk.navigate("/duty/contingency/view?code=" + code);
        desk.locator("#askActivate").click();
        desk.locator("[id='activate-form:activate']").click();
        desk.waitForURL("**/duty/contingency/run?id=*");

        var line = other.locator(".alarm", containing(SCENARIO));
        assertThat(line).containsText("Emergencia: " + SCENARIO);
        assertThat(line.locator(".late")).hasText("1 paso fuera de plazo");
        assertThat(other.locator("#alarm-count")).not().hasAttribute("hidden", "");
        assertThat(browser.visitAs(DemoPerson.DELEGATION).locator("#alarm")).hasCount(0);
        other.navigate("/messages");
        assertThat(other.locator(".letters li").first()).containsText("EMERGENCIA: " + SCENARIO);
        other.locator(".letters li").first().locator("a").click();
        other.waitForURL("**/duty/contingency/run?id=*");

        desk.locator("#askClose").click();
        desk.locator("[id='close-form:close']").click();
        assertThat(other.locator(".alarm", containing(SCENARIO))).hasCount(0);
    }

    @Test
    @DisplayName("X6: a screen that watches is told when nothing has changed")
    void nothingNewIsNoAnswer() {
        var caller = browser.visitAs(DemoPerson.LEADERSHIP).request();
        var first = caller.get("/api/v1/contingencies");

        var again = caller.get("/api/v1/contingencies", RequestOptions.create().setHeader("If-None-Match", first.headers().get("etag")));
        assertThat(first.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(304);
    }

    /** Returns the code it was given. */
    private static String write(Page desk) {
        desk.navigate("/secretariat/contingency/edit");
        desk.locator("[id='contingency-form:title:input']").fill(SCENARIO);
        desk.locator("[id='contingency-form:words:input']").fill("Please remain seated.");
        for (var step = 0; step < 2; step++) {
            desk.locator("[id='contingency-form:addStep']").click();
            desk.locator("[id='contingency-form:step:" + step + ":action:input']").fill("Measure number " + step);
            desk.locator("[id='contingency-form:step:" + step + ":within:input']").fill(String.valueOf(step * 60));
        }
        desk.locator("[id='contingency-form:save']").click();
        desk.waitForURL("**/secretariat/contingency/list*");
        var row = desk.locator("table.coverage tr", containing(SCENARIO));
        return row.locator(".tag").first().textContent();
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
