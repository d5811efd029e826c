package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import meeting.attendance.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leave and quorum as delegation, leadership, gate and secretariat pass them from hand to hand. */
class LeaveJourneyIT {
    /** The first report of a server draws its fonts in. */
    private static final double MINUTE = 60_000;

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("LV4, LV5, R11: a leave is asked for, approved on a phone, and ended by presence: amber at the gate, confirmed by the secretariat")
    void approvedAndThenCancelledByPresence() {
        var doors = new GateClient(server);
        var code = doors.codesOf("Riverside", 1).get(0);
        var name = doors.nameOf(code);
        var staff = browser.visitAs(DemoPerson.DELEGATION);
        staff.navigate("/delegation/leave/ask");
        PersonField.on(staff, "leave-form:person").choose(name);
        choose(staff, "[id='leave-form:reason:input']", "Official duty");
        staff.locator("[id='leave-form:sittings'] label").filter(containing("Second plenary")).click();
        staff.locator("[id='leave-form:note:input']").fill("called back by the city");
        staff.locator("[id='leave-form:send']").click();
        assertThat(row(staff, name)).containsText("Waits for: Deputy secretary-general");

        var phone = browser.visitAs(DemoPerson.LEADERSHIP, "en", Browser.PHONE);
        phone.navigate("/leadership/leave/list");
        row(phone, name).locator("a").click();
        phone.locator("[id='decide-form:agree']").click();
        assertThat(row(phone, name)).containsText("Approved");
        assertThat((int) phone.evaluate("() => document.documentElement.scrollWidth")).isLessThanOrEqualTo(Browser.PHONE);

        Gate.open(browser.visitAs(DemoPerson.SECURITY), "Gate of returns", doors).scan(code)
            .shows(Gate.AMBER, "Welcome, please look", Reason.LEAVE_ENDS).keep("gate-leave-ends");
        var secretariat = browser.visitAs(DemoPerson.SECRETARIAT);
        secretariat.navigate("/secretariat/leave/list");
        secretariat.locator("[id='came'] li").filter(containing(name)).locator("button").click();

        assertThat(secretariat.locator("[id='came'] li").filter(containing(name))).hasCount(0);
        assertThat(doors.ask("select r.status from leave_request r join delegation_published_person p on p.person_id = r.person_id"
            + " where p.full_name = '" + name + "'")).containsExactly("CANCELLED");
    }

    @Test
    @DisplayName("QS1-QS3: a sitting is opened with a quorum: counted once more, the sentence in three languages, the earlier count kept, the report printed")
    void openedWithQuorum() {
        var sitting = new GateClient(server).ask("select sitting_id from quorum_snapshot where met order by taken_at desc limit 1").get(0);
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/quorum/sitting?sitting=" + sitting);
        assertThat(page.locator("h1")).containsText("Quorum met");
        page.locator("#ask").click();
        choose(page, "[id='take-form:profile:input']", "E8 Consultative conference");
        page.locator("[id='take-form:take']").click();

        assertThat(page.locator(".chair")).containsText("Count 2");
        assertThat(page.locator(".chair .say")).containsText("The legal quorum is met.");
        assertThat(page.locator(".chair .say-also").filter(containing("Hay quórum legal."))).hasCount(1);
        assertThat(page.locator(".chair .say-also").filter(containing("符合法定人数"))).containsText("应到");
        assertThat(page.locator(".person-list a")).hasCount(2);
        var report = page.request().get("/secretariat/quorum/sitting?format=PDF&sitting=" + sitting, RequestOptions.create().setTimeout(MINUTE));
        assertThat(report.status()).isEqualTo(200);
        assertThat(new String(report.body(), 0, 5)).isEqualTo("%PDF-");
    }

    @Test
    @DisplayName("QS6, R15: a delegation counts itself, and is told where that differs from the scans")
    void countsItself() {
        var page = browser.visitAs(DemoPerson.DELEGATION, "en", Browser.PHONE);
        page.navigate("/delegation/count/sitting");
        page.locator("[id='count-form:present:input']").fill("0");
        page.locator("[id='count-form:report']").click();

        assertThat(page.locator("main")).containsText("R15");
        page.locator("[id='count-form:present:input']").fill("9999");
        page.locator("[id='count-form:report']").click();
        assertThat(page.locator(".ui-message-error")).containsText("Between 0 and");
    }

    private static void choose(Page page, String select, String text) {
        var label = page.locator(select + " option").filter(containing(text)).first().textContent();
        page.locator(select).selectOption(new SelectOption().setLabel(label));
    }

    private static Locator row(Page page, String name) {
        return page.locator(".leaves li").filter(containing(name)).first();
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
