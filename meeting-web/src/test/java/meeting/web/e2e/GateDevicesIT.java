package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GateDevicesIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("B5: security enrols a device, its token works and is shown once; revoked with a reason it opens nothing")
    void enrolsAndRevokes() throws Exception {
        var page = browser.visitAs(DemoPerson.SECURITY);
        page.navigate("/security/device/list");
        page.locator("[id='enrol:label:input']").fill("Journey scanner");
        page.locator("[id='enrol:save']").click();
        var token = page.locator("#device-token").textContent();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Target.folder("screenshots").resolve("security-device-token.png")));

        assertThat(heartbeat(token)).isEqualTo(200);
        page.navigate("/security/device/list");
        assertThat(page.locator("#device-token")).hasCount(0);
        var row = page.locator("tr", new Page.LocatorOptions().setHasText("Journey scanner"));
        row.locator("button").click();
        page.locator("[id='revoke-form:reason:input']").fill("end of the journey");
        page.locator("[id='revoke-form:revoke']").click();
        assertThat(row).containsText("end of the journey");
        assertThat(heartbeat(token)).isEqualTo(401);
    }

    private static int heartbeat(String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.at("/api/v1/gate/status"))).header("Authorization", "Bearer " + token).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.discarding()).statusCode();
    }
}
