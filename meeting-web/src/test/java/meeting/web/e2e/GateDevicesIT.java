package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GateDevicesIT {
    private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("GD1, GD4, B5: security invites a device by a QR code, it enrols once and is heard; revoked with a reason it opens nothing")
    void invitesAndRevokes() throws Exception {
        var page = browser.visitAs(DemoPerson.SECURITY);
        page.navigate("/security/device/edit");
        page.locator("[id='device:label:input']").fill("Journey scanner");
        page.locator("[id='device:zone:input']").selectOption("Z2");
        page.locator("[id='device:save']").click();
        var secret = page.locator("#device-secret").textContent();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Target.folder("screenshots").resolve("security-device-invitation.png")));
        var enrolled = enrol(secret);
        assertThat(enrolled.statusCode()).isEqualTo(200);
        assertThat(page.locator("[id='invitation']")).containsText("Journey scanner is in use");

        assertThat(enrol(secret).statusCode()).isEqualTo(409);
        var token = TOKEN.matcher(enrolled.body()).results().findFirst().orElseThrow().group(1);
        assertThat(heartbeat(token)).isEqualTo(200);
        page.navigate("/security/device/list");
        var row = page.locator("tr", new Page.LocatorOptions().setHasText("Journey scanner"));
        assertThat(row).containsText("Z2 Voting floor");
        assertThat(row).containsText("7 waiting · version 9.9");
        assertThat(row).containsText("Cannot work alone:");
        row.locator("button").click();
        page.locator("[id='revoke-form:reason:input']").fill("end of the journey");
        page.locator("[id='revoke-form:revoke']").click();
        assertThat(row).containsText("end of the journey");
        assertThat(heartbeat(token)).isEqualTo(401);
    }

    private static HttpResponse<String> enrol(String secret) throws IOException, InterruptedException {
        return post("/api/v1/gate/enrolments", "{\"secret\": \"%s\", \"version\": \"9.8\"}".formatted(secret), null);
    }

    private static int heartbeat(String token) throws IOException, InterruptedException {
        return post("/api/v1/gate/heartbeat", "{\"queued\": 7, \"version\": \"9.9\", \"readiness\": {\"keys\": true, \"camera\": false}}", token).statusCode();
    }

    private static HttpResponse<String> post(String path, String body, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(server.at(path))).header("Content-Type", "application/json").header("X-Requested-With", "device")
            .POST(BodyPublishers.ofString(body));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }
}
