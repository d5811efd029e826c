package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody stays away for the second time, and it sounds until it is seen to. */
class AbsenceJourneyIT {
    private static final String SITTING = "select id from sitting where title_en = '%s'";
    /** Was at both sittings of yesterday, signed in once at each. */
    private static final String ATTENTIVE = """
        select p.full_name from delegation_published_person p
         where p.delegation_name_en = 'Riverside' and p.category = 'DELEGATE' and p.standing = 'ACTIVE'
           and not exists (select 1 from delegation_published_person n
             where n.congress_id = p.congress_id and n.full_name = p.full_name and n.person_id <> p.person_id)
           and (select count(*) from sign_in l where l.person_id = p.person_id and l.verdict = 'ADMITTED' and l.sitting_id = '%1$s') = 1
           and (select count(*) from sign_in l where l.person_id = p.person_id and l.verdict = 'ADMITTED' and l.sitting_id = '%2$s') = 1
           and exists (select 1 from attendance_published_presence a where a.person_id = p.person_id and a.sitting_id = '%1$s')
           and exists (select 1 from attendance_published_presence a where a.person_id = p.person_id and a.sitting_id = '%2$s')
         order by p.person_id limit 1""";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private Page desk;
    private Page liaison;

    @BeforeEach
    void signIn() {
        desk = browser.visitAs(DemoPerson.SECRETARIAT);
        liaison = browser.visitAs(DemoPerson.DELEGATION, "en", Browser.PHONE);
    }

    @Test
    @DisplayName("AB1, AB5, AB6: the second absence sounds on both home pages until the secretariat says what was done, and the liaison officer is told so")
    void soundsUntilItIsSeenTo() {
        var doors = new GateClient(server);
        var first = doors.ask(SITTING.formatted("Preparatory meeting")).get(0);
        var second = doors.ask(SITTING.formatted("First plenary")).get(0);
        var name = doors.ask(ATTENTIVE.formatted(first, second)).get(0);
        var before = sounding(desk);
        var ofOwn = sounding(liaison);

        wasNotThere(first, name);
        assertThat(sounding(liaison)).isEqualTo(ofOwn);
        assertThat(liaison.locator("#absence-alarms")).containsText("absent without leave once");
        wasNotThere(second, name);
        assertThat(sounding(liaison)).isEqualTo(ofOwn + 1);
        assertThat(alarm(liaison)).containsText("say what was done");
        assertThat(liaison.locator("#absence-alarms li").filter(containing(name))).containsText("2 times");
        assertThat(sounding(desk)).isEqualTo(before + 1);

        desk.locator("#absence-alarms a.btn").click();
        row(desk, name).locator("button").click();
        desk.locator("[id='answer-form:save']").click();
        assertThat(desk.locator("#answering .ui-message-error")).not().hasCount(0);
        desk.locator("[id='answer-form:note:input']").fill("the head of the delegation calls on her");
        desk.locator("[id='answer-form:save']").click();
        assertThat(row(desk, name)).containsText("the head of the delegation calls on her");
        assertThat(row(desk, name).locator("button")).hasCount(0);

        assertThat(sounding(desk)).isEqualTo(before);
        assertThat(sounding(liaison)).isEqualTo(ofOwn);
        liaison.navigate("/delegation/leave/list");
        assertThat(row(liaison, name)).containsText("Seen to");
        assertThat(row(liaison, name)).not().containsText("calls on her");
    }

    /** How many sound on somebody's home page; other journeys may have left some. */
    private static int sounding(Page page) {
        page.navigate("/");
        assertThat(page.locator("h1")).isVisible();
        return alarm(page).count() == 0 ? 0 : Integer.parseInt(alarm(page).textContent().strip().split(" ")[0]);
    }

    /** Takes the sign-in back in the log, on whichever page it is. */
    private void wasNotThere(String sitting, String name) {
        desk.navigate("/door/scan/list?verdict=ADMITTED&sitting=" + sitting);
        var line = desk.locator("#log tbody tr").filter(containing(name));
        while (line.count() == 0) {
            desk.locator(".pager a").last().click();
            desk.waitForLoadState();
        }
        line.locator("button").click();
        desk.locator("[id='undo-form:reason:input']").fill("somebody else came with the badge");
        desk.locator("[id='undo-form:undo']").click();
        assertThat(desk.locator("#notices")).containsText(name);
    }

    private static Locator alarm(Page page) {
        return page.locator("#absence-alarms .notice.stop");
    }

    private static Locator row(Page page, String name) {
        return page.locator(".person-list.stacked > li").filter(containing(name)).filter(containing("2 times"));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
