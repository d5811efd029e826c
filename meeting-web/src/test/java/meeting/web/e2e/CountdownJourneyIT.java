package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * From the choice between two variants to work that is divided, done, shown, checked and, where a group stays silent, told of; the clock ticks every second.
 */
class CountdownJourneyIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onEmbeddedDatabase().withDemonstrationData().with("MEETING_CHORES_EVERY", "PT1S");
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private Page desk;
    private Page phone;

    @Test
    @DisplayName("C2, C5, C6, C9, C10, C13, C44, C62, C81-C83: approved, divided, moved, done with a photo, checked by another, not needed,"
        + " and silence told of")
    void fromTheApprovalToTheCheck() {
        approvesFromAPhone();
        desk = ofTheThirdSession(browser.visitAs(DemoPerson.SECRETARIAT));
        settlesWhatIsPast();
        namesThePlaceOfTheKickOff();
        movesTheOpening();
        waivesWithAReason();
        phone = ofTheThirdSession(browser.visitAs(DemoPerson.GROUP, "en", Browser.PHONE));
        findsTheKickOffInTheCalendar();
        doesAndShows();
        checksWhatSomebodyElseDid();
        looksBeforeItSlips();
        staysSilent();
    }

    private static void approvesFromAPhone() {
        var leader = ofTheThirdSession(browser.visitAs(DemoPerson.LEADERSHIP, "en", Browser.PHONE));
        leader.navigate("/leadership/plan/decide");
        button(leader, "Choose this variant").nth(1).click();
        assertThat(leader.locator("h1")).hasText("Everything is chosen: the plan can be approved");
        button(leader, "Approve the plan").first().click();
        leader.locator("[id='sure-form:confirm']").click();
        assertThat(leader.locator("h1")).hasText("Plan: Approved");
    }

    private void settlesWhatIsPast() {
        list("ALL", "");
        assertThat(desk.locator(".chip-link.on")).hasText("All 62");
        assertThat(row("C24")).containsText("Tang Wei 唐伟");
        desk.getByText("Settle what is past").click();
        assertThat(desk.locator("h1")).hasText("9 tasks were due before the countdown began");
        desk.locator("[id='past:all']").click();
        assertThat(desk.locator(".ticks input:checked")).hasCount(9);
        desk.locator("[id='past:text:input']").fill("Minutes no. 7 of the standing committee");
        desk.locator("[id='past:done']").click();
        desk.waitForURL("**/task/list");
        list("LATE", "");
        assertThat(desk.locator(".chip-link.on")).hasText("Late 0");
    }

    private void namesThePlaceOfTheKickOff() {
        desk.navigate("/secretariat/task/list");
        assertThat(desk.locator(".kickoff")).containsText("place not named yet");
        desk.locator(".kickoff a").click();
        desk.locator("[id='kickoff-form:place:input']").fill("Room 3 of the Great Hall");
        desk.locator("[id='kickoff-form:save']").click();
        desk.waitForURL("**/task/list");
        assertThat(desk.locator(".kickoff")).containsText("Room 3 of the Great Hall");
    }

    private void findsTheKickOffInTheCalendar() {
        phone.navigate("/group/task/list");
        assertThat(phone.locator(".kickoff")).containsText("Room 3 of the Great Hall");
        phone.navigate("/calendar");
        phone.locator("#feeds button").first().click();
        var calendar = phone.request().get(phone.locator("#feed-address").textContent());
        assertThat(calendar.text()).contains("SUMMARY:Kick-off meeting of the group heads").contains("LOCATION:Room 3 of the Great Hall");
    }

    private void movesTheOpening() {
        list("ALL", "C24");
        var before = row("C24").locator(".due").textContent();
        desk.navigate("/secretariat/task/opening");
        var opening = LocalDate.parse(desk.locator("#day").inputValue());
        desk.locator("#day").fill(opening.minusDays(5).toString());
        button(desk, "Show what moves").click();
        assertThat(desk.locator(".ledger div").nth(1)).hasText(Pattern.compile("53\\s*due dates move"));
        assertThat(desk.locator(".ledger div").nth(2)).hasText(Pattern.compile("9\\s*are settled and keep their day"));
        assertThat(desk.locator("main")).containsText("What no longer fits");
        desk.locator("[id='move:save']").click();
        desk.waitForURL("**/task/list");
        assertThat(desk.locator(".countdown .v").first()).hasText(Pattern.compile("T.47"));
        list("ALL", "C24");
        assertThat(row("C24").locator(".due")).not().hasText(before);
    }

    private void waivesWithAReason() {
        open("C12");
        button(desk, "Nothing needed").click();
        desk.locator("[id='ask-form:reason']").fill("The groups of last year work on as they are");
        desk.locator("[id='ask-form:confirm']").click();
        assertThat(desk.locator("#task .notice")).containsText("The groups of last year work on as they are");
    }

    private void doesAndShows() {
        phone.navigate("/group/task/list?filter=READY");
        phone.locator(".tasks .what a").click();
        assertThat(phone.locator("h1")).containsText("C24");
        button(phone, "Begin").click();
        assertThat(phone.locator("#head-subtitle")).containsText("in progress");
        phone.locator("[id='shown:photo_input']").setInputFiles(new FilePayload("the fleet.png", "image/png", phone.screenshot()));
        assertThat(phone.locator(".evidence img")).hasCount(1);
        button(phone, "Done").click();
        phone.locator("[id='ask-form:reason']").fill("48 vehicles");
        phone.locator("[id='ask-files:file_input']").setInputFiles(new FilePayload("contract.svg", "image/svg+xml", "<svg/>".getBytes()));
        assertThat(phone.locator("#notices")).containsText("Only PDF, PNG, JPEG");
        phone.locator("[id='ask-files:file_input']").setInputFiles(new FilePayload("contract.pdf", "application/pdf", "%PDF-1.7".getBytes()));
        assertThat(phone.locator("#ask-means .evidence li")).hasCount(2);
        assertThat(phone.locator("[id='ask-form:reason']")).hasValue("48 vehicles");
        phone.locator("[id='ask-form:confirm']").click();
        assertThat(phone.locator("#head-subtitle")).containsText("to check");
        assertThat(button(phone, "Checked, it is right")).hasCount(0);
        refusesStrangers(phone.locator(".evidence a.name").first().getAttribute("href"));
    }

    private void refusesStrangers(String file) {
        var saved = phone.request().get(file);
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.headers()).containsEntry("x-content-type-options", "nosniff")
            .hasEntrySatisfying("content-disposition", how -> assertThat(how).startsWith("attachment"));
        assertThat(phone.request().get(file.replace("task-file", "task-photo")).headers()).containsEntry("content-type", "image/jpeg");
        var guard = browser.visitAs(DemoPerson.SECURITY).request();
        assertThat(List.of(guard.get(file).status(), guard.get(file.replace("task-file", "task-photo")).status())).containsOnly(404);
    }

    private void checksWhatSomebodyElseDid() {
        open("C24");
        assertThat(desk.locator("#evidence")).containsText("48 vehicles");
        button(desk, "Checked, it is right").click();
        assertThat(desk.locator("#history")).containsText("Checked");
    }

    private void looksBeforeItSlips() {
        open("C14");
        desk.locator(".actions").getByText("Edit").click();
        desk.locator("[id='task-form:tMinus:input']").fill("9");
        desk.locator("[id='task-form:save']").click();
        assertThat(desk.locator("#task-form .notice")).containsText("31 days later");
        assertThat(desk.locator("#task-form .person-list")).containsText("C32");
        button(desk, "Save all the same").click();
        desk.waitForURL("**/task/view?id=*");
        assertThat(desk.locator("#head-subtitle")).containsText(Pattern.compile("T.9"));
    }

    /** Told to the head and the secretariat at once, to the leader as soon as the setting says so. */
    private void staysSilent() {
        waits("0", "0", "1440");
        desk.navigate("/secretariat/readiness/matrix");
        if (desk.locator("[id='round:open']").isVisible()) desk.locator("[id='round:open']").click();
        assertThat(desk.locator("[id='round:open']")).hasCount(0);
        button(desk, "Close the round now").first().click();
        desk.locator("[id='close-form:close']").click();
        assertThat(desk.locator(".matrix .silent").first()).isVisible();
        var leader = browser.visitAs(DemoPerson.LEADERSHIP);
        told(phone, "your group, Transport, has said nothing");
        told(desk, "Their heads have been told");
        assertThat(letters(leader, "the secretariat have been told")).hasCount(0);
        waits("0", "0", "0");
        told(leader, "the secretariat have been told");
    }

    private static void told(Page page, String sentence) {
        page.waitForCondition(() -> letters(page, sentence).count() == 1);
    }

    private static Locator letters(Page page, String sentence) {
        page.navigate("/messages");
        return page.locator(".letters li", new Page.LocatorOptions().setHasText("third session")).filter(new Locator.FilterOptions().setHasText(sentence));
    }

    /** Minutes until silence is told to each of the three. */
    private void waits(String head, String secretariat, String leadership) {
        desk.navigate("/secretariat/readiness/settings");
        Map.of("headAfter", head, "secretariatAfter", secretariat, "leadershipAfter", leadership)
            .forEach((field, minutes) -> desk.locator("[id='settings-form:" + field + ":input']").fill(minutes));
        desk.locator("[id='settings-form:save']").click();
        assertThat(desk.locator("#notices .ui-messages-info")).isVisible();
    }

    private static Page ofTheThirdSession(Page page) {
        page.locator("#congress summary").click();
        page.locator("#congress [value*='third session']").click();
        page.waitForLoadState();
        return page;
    }

    private void list(String filter, String text) {
        desk.navigate("/secretariat/task/list?filter=" + filter + "&text=" + text);
    }

    private Locator row(String code) {
        return desk.locator("table.tasks tbody tr", new Page.LocatorOptions().setHasText(code));
    }

    private void open(String code) {
        list("ALL", code);
        row(code).locator(".what a").click();
        assertThat(desk.locator("h1")).containsText(code);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
