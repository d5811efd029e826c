package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @ParameterizedTest
    @EnumSource
    @DisplayName("everybody of the demonstration signs in and arrives at home")
    void everybodyArrives(DemoPerson person) {
        Page page = browser.visitAs(person);

        assertThat(page).hasURL(server.at("/"));
        assertThat(page.locator("#rail")).isVisible();
    }
}
