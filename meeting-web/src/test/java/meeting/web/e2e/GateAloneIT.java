package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static meeting.web.e2e.Gate.AMBER;
import static meeting.web.e2e.Gate.GREEN;
import static meeting.web.e2e.Gate.RED;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What befalls a gate and cannot be brought about on the product: an answer that gets lost, a server that will not have a scan. */
class GateAloneIT {
    @RegisterExtension
    static final GateStand stand = new GateStand();
    @RegisterExtension
    static final Browser browser = Browser.at(stand::address);
    private final Path profile = Target.folder("gate-profiles/" + UUID.randomUUID());
    private Wire wire;

    @BeforeEach
    void connect() {
        wire = new Wire(stand.address());
    }

    @AfterEach
    void disconnect() throws IOException {
        wire.close();
    }

    @Test
    @DisplayName("A3: an answer that got lost on its way leaves one line, whoever decided in the end")
    void countsOnce() {
        var code = stand.people.add();
        try (var device = device()) {
            var gate = GateApp.enrol(device, GateStand.SECRET);
            gate.page().route("**/sign-ins", route -> {
                route.fetch();
                route.abort();
            });

            gate.scan(code).shows(GREEN, "Welcome", "go in").waits(0);
        }

        assertThat(stand.codes("ADMITTED")).containsExactly(code);
        assertThat(stand.ledger()).hasSize(1);
    }

    @Test
    @DisplayName("PR7: back online with its queue still unsent, a gate knows whom it let in alone; the server is not asked to let them in anew")
    void knowsWhomItLetIn() {
        var code = stand.people.add();
        try (var device = device()) {
            var gate = GateApp.enrol(device, GateStand.SECRET);
            var onTheirWay = new ArrayList<Route>();
            gate.page().route("**/gate/scans", onTheirWay::add);
            wire.cut();
            gate.scan(code).shows(GREEN, "Welcome", "go in").isAlone();
            wire.mend();
            gate.isOnline();

            gate.scan(code).shows(AMBER, "Already signed in", "Gate B");
            gate.page().unroute("**/gate/scans");
            onTheirWay.forEach(Route::resume);
            gate.waits(0);
        }

        assertThat(stand.verdicts()).containsExactly("ADMITTED", "REPEATED");
        assertThat(stand.ledger()).noneMatch(line -> line.get("conflict").getAsBoolean());
    }

    @Test
    @DisplayName("B5: a device that security has ended stops scanning at once, and keeps what it has not sent")
    void stopsWhenRevoked() {
        var code = stand.people.add();
        try (var device = device()) {
            var gate = GateApp.enrol(device, GateStand.SECRET);
            wire.cut();
            gate.scan(code).shows(GREEN, "Welcome", "go in").waits(1);
            stand.revoked = true;
            wire.mend();

            assertThat(gate.page().locator("#stopped")).isVisible();
            assertThat(gate.page().locator("#stopped-queue")).containsText("Scans still on this device, not yet sent: 1");
            assertThat(gate.page().locator("#gate")).isHidden();
        }
        stand.revoked = false;
        try (var device = device()) {
            GateApp.enrol(device, GateStand.SECRET).waits(0);
        }
        assertThat(stand.codes("ADMITTED")).containsExactly(code);
    }

    @Test
    @DisplayName("PR: a scan the server will not take does not hold up the others; it is kept and shown")
    void goesRoundWhatIsRefused() {
        var code = stand.people.add();
        stand.unwelcome = "no such thing";
        try (var device = device()) {
            var gate = GateApp.enrol(device, GateStand.SECRET);
            wire.cut();
            gate.scan(stand.unwelcome).shows(RED, "Do not admit", "not a code").scan(code).shows(GREEN, "Welcome", "go in").waits(2);
            wire.mend();

            assertThat(gate.page().locator("#waiting")).hasText("Queue 1, 1 cannot be sent");
            gate.page().locator("#waiting").click();
            assertThat(gate.page().locator("#queue-stuck")).containsText("hand the device to security");
        }
        assertThat(stand.codes("ADMITTED")).isEqualTo(List.of(code));
    }

    private BrowserContext device() {
        return browser.openKept(profile, wire.address());
    }
}
