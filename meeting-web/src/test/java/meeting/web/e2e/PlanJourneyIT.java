package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A plan with two variants goes back to the secretariat, is written by two people at once, chosen on a phone and approved. */
class PlanJourneyIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("a page that fails while it is drawn is not here, under one content policy: that of the page that says so")
    void failsUnderOnePolicy() {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);

        var answer = page.navigate("/secretariat/plan/section?kind=NOBODY");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.headersArray().stream().filter(header -> header.name.equalsIgnoreCase("Content-Security-Policy"))).hasSize(1);
    }

    @Test
    @DisplayName("P6, P8, P9, P11, P12: returned with a reason, merged where two wrote, chosen and approved from a phone, frozen as a baseline")
    void fromTwoVariantsToABaseline() {
        var leader = browser.visitAs(DemoPerson.LEADERSHIP, "en", Browser.PHONE);
        leader.navigate("/");
        leader.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open that plan")).click();
        assertThat(leader.locator("h1")).containsText("Choose between 2 variants: 3 sections differ");
        assertThat(button(leader, "Approve the plan").first()).isDisabled();
        leader.getByText("Comment on P9").click();
        leader.locator("textarea:visible").first().fill("Nine rooms are enough if two groups take turns.");
        leader.locator("button[id$='comment-form:say']:visible").first().click();
        assertThat(leader.locator(".beside-section").nth(1)).containsText("Nine rooms are enough if two groups take turns.");
        button(leader, "Return").first().click();
        leader.locator("#back-form textarea").fill("Who drives those who cannot walk?");
        leader.locator("[id='back-form:give']").click();
        assertThat(leader.locator("h1")).hasText("Plan: Returned");

        var one = secretary();
        var other = secretary();
        englishText(one).fill(englishText(one).inputValue() + "\nA driver waits at each door.");
        englishText(other).fill("Two hotels beside the hall, eight minutes on foot.\n" + secondLine(other));
        save(one);
        save(other);
        var merged = secretary();
        assertThat(englishText(merged)).hasValue("Two hotels beside the hall, eight minutes on foot.\n" + secondLine(merged)
            + "\nA driver waits at each door.");
        merged.navigate("/secretariat/plan/view");
        assertThat(merged.locator("main")).containsText("Who drives those who cannot walk?");
        button(merged, "Submit for approval").click();
        merged.locator("[id='ask-form:confirm']").click();
        assertThat(merged.locator("h1")).containsText("Plan: Submitted");

        leader.navigate("/leadership/plan/decide");
        button(leader, "Choose this variant").nth(1).click();
        assertThat(leader.locator("h1")).hasText("Everything is chosen: the plan can be approved");
        button(leader, "Approve the plan").first().click();
        leader.locator("[id='sure-form:confirm']").click();
        assertThat(leader.locator("h1")).hasText("Plan: Approved");
        leader.navigate("/leadership/plan/baseline");
        assertThat(leader.locator("main")).containsText("A driver waits at each door.");
        assertThat(leader.request().get("/leadership/plan/baseline?format=DOCX").headers()).containsEntry("content-type",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private static Page secretary() {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.locator("details.menu > summary").first().click();
        page.locator("input[value*='third session']").click();
        page.navigate("/secretariat/plan/section?kind=LOGISTICS");
        return page;
    }

    private static Locator englishText(Page page) {
        return page.locator("textarea[id$='textEn:input']").nth(1);
    }

    private static String secondLine(Page page) {
        return englishText(page).inputValue().lines().skip(1).findFirst().orElseThrow();
    }

    private static void save(Page page) {
        page.locator("[id='section-form:save']").click();
        page.waitForURL("**/plan/view");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
