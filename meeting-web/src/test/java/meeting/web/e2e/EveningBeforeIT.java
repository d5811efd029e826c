package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A sitting whose doors open the evening before. */
class EveningBeforeIT {
    private static final Pattern WITH_ITS_DAY = Pattern.compile("[A-Z][a-z]{2} \\d{1,2}, \\d{4} \\d{1,2}:\\d{2}–\\d{1,2}:\\d{2}");
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onEmbeddedDatabase().withDemonstrationData();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("G5: a sign-in that opens on another day is told with its day, in the list and on the live page; one of the same day without")
    void tellsTheDay() {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/sitting/list");
        var signIn = page.locator("tbody tr:has(a[href*='sitting/edit']) td:nth-child(4)").last();
        assertThat(signIn).hasText(Pattern.compile("^\\s*\\d{1,2}:\\d{2}–\\d{1,2}:\\d{2}\\s*$"));
        page.locator("a[href*='sitting/edit?id=']").last().click();
        page.locator("[id='sitting-form:opensBefore:input']").fill("1440");
        page.locator("[id='sitting-form:save']").click();
        page.waitForURL("**/sitting/list");

        assertThat(signIn).hasText(WITH_ITS_DAY);
        page.locator("tbody tr:has(a[href*='sitting/edit']) a[href*='attendance/live']").last().click();
        assertThat(page.locator("[id='head-subtitle']")).containsText(Pattern.compile("sign-in " + WITH_ITS_DAY));
    }
}
