package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static meeting.web.e2e.Gate.GREEN;
import static meeting.web.e2e.Gate.RED;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import meeting.attendance.Reason;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A badge from security's queue to its replacement, as secretariat, security and a steward see it. */
class BadgeJourneyIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("BG2, BG4, R06: a badge is lost and replaced in two clicks; the old one is refused at the door, the new one admitted")
    void lostAndReplaced() {
        var doors = new GateClient(server);
        var old = doors.codes(1).get(0);
        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY), "Gate of the lost", doors);
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/person/view?id=" + doors.ask("select person_id from accreditation_published_code where code = '" + old + "'").get(0));

        page.locator("[id='badge-form:lost']").click();
        page.locator("[id='end-badge-form:reason:input']").fill("left in the taxi");
        page.locator("[id='end-badge-form:end']").click();
        assertThat(page.locator(".badge-number")).hasText(Pattern.compile("\\d{4}-R1"));
        assertThat(page.locator("#badge details").last()).containsText("Lost");
        keep(page, "badge-replaced");
        var replacement = page.locator("#badge .code").textContent();

        gate.scan(old).shows(RED, "Do not admit", Reason.CODE_LOST).keep("gate-lost-badge");
        gate.scan(replacement).shows(GREEN, "Welcome", "go in");
    }

    @Test
    @DisplayName("BG8, BG2: who comes into another category wears the wrong badge; the list says so, and one click replaces it")
    void noLongerFits() {
        var doors = new GateClient(server);
        var person = doors.ask("""
            select p.person_id from badge b join delegation_published_person p on p.person_id = b.current_for
             where p.category = 'GUEST' and p.standing = 'ACTIVE' and b.state = 'ISSUED' and b.type_code = 'GUEST' order by b.number limit 1""").get(0);
        var old = doors.ask("select code from badge where current_for = '" + person + "'").get(0);
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/person/edit?id=" + person);
        page.locator("[id='person-form:category:input']").selectOption("OBSERVER");
        page.locator("[id='person-form:save']").click();
        page.waitForURL("**/secretariat/person/view*");

        page.navigate("/secretariat/badge/list");
        page.locator("[id='badges:counts'] a[href*='MISFIT']").click();
        var row = page.locator("tr:has(a[href*='" + person + "'])");
        assertThat(row).containsText("should be Observer");
        keep(page, "badge-no-longer-fits");
        row.locator(".who a").click();
        page.locator("[id='badge-form:refit']").click();

        assertThat(page.locator(".badge-number")).hasText(Pattern.compile("\\d{4}-R1"));
        assertThat(page.locator("#badge .badge-type").first()).hasText("Observer");
        assertThat(page.locator("#badge .notice.look")).hasCount(0);
        Assertions.assertThat(doors.ask("select state from accreditation_published_code where code = '" + old + "'")).containsExactly("REVOKED");
        page.navigate("/secretariat/badge/list?matter=MISFIT");
        assertThat(page.locator("h1")).isVisible();
        assertThat(row).hasCount(0);
    }

    @Test
    @DisplayName("VT2, VT4: security asks about one request with a note, approves all others at once, and the queue says who is left")
    void vets() {
        var page = browser.visitAs(DemoPerson.SECURITY);
        page.navigate("/security/vetting/queue");
        page.locator(".ticks input[type=checkbox]").first().check();
        page.locator("[id='badges:ask']").click();
        assertThat(page.locator("#badges")).containsText("Please say why");
        page.locator("[id='badges:note:input']").fill("which unit is this?");
        page.locator("[id='badges:ask']").click();
        assertThat(page.locator(".ticks li").first()).containsText("which unit is this?");

        page.locator("[id='badges:all']").click();
        assertThat(page.locator(".ticks input:checked")).hasCount(page.locator(".ticks input[type=checkbox]").count());
        page.locator(".ticks input[type=checkbox]").first().uncheck();
        page.locator("[id='badges:approve']").click();
        assertThat(page.locator("h1")).hasText("1 request waits");
        keep(page, "vetting-one-left");
    }

    @Test
    @DisplayName("AC3, AC5: a cell is given hours; while a vote is on staff is shut out of the voting floor, as the table shows")
    void governsAccess() {
        var page = browser.visitAs(DemoPerson.SECURITY);
        page.navigate("/security/access/matrix");
        page.locator("tr", new Page.LocatorOptions().setHasText("Driver")).locator(".cell").nth(9).click();
        page.locator("[id='cell-form:entry:input']").selectOption("YES");
        page.locator("[id='cell-form:fromHour:input']").fill("05:00");
        page.locator("[id='cell-form:untilHour:input']").fill("07:30");
        page.locator("[id='cell-form:keep']").click();
        assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Driver")).locator(".cell").nth(9)).containsText("7:30");

        var floor = page.locator("tbody tr", new Page.LocatorOptions().setHasText("Staff")).first().locator(".cell").nth(2);
        page.locator("[id='voting:occasion:input']").fill("Election of the chair");
        page.locator("[id='voting:open']").click();
        assertThat(floor).hasClass(Pattern.compile("voting"));
        keep(page, "access-while-voting");
        page.locator("[id='voting:close']").click();
        assertThat(floor).not().hasClass(Pattern.compile("voting"));
    }

    private static void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Target.folder("screenshots").resolve(name + ".png")));
    }
}
