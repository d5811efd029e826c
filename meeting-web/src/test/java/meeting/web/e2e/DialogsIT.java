package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DialogsIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("a button opens its dialog at once, and Escape leaves it")
    void opensAtOnce() {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/sitting/list");
        page.locator("a[href*='/secretariat/sitting/edit?']").first().click();

        page.locator("[data-opens='cancelSitting']").click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();

        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).isHidden();
    }

    @Test
    @DisplayName("a button that asks the server opens its dialog with the answer, and a refused form stays open")
    void opensWithTheAnswer() {
        var page = browser.visitAs(DemoPerson.SECURITY);
        page.navigate("/door/scan/list");

        page.locator("[data-opens='undoScan']").first().click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog).isVisible();

        dialog.locator("[data-closes='undoScan']").first().click();
        assertThat(dialog.locator(".ui-message-error").first()).isVisible();
        assertThat(dialog).isVisible();
    }
}
