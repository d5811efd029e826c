package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two gates at a busy door, and a network that goes three times while they scan. Half a minute, or as long as {@code -Dmeeting.gates.seconds=600} says;
 * what was seen is left under target/benchmarks.
 */
class TwoGatesIT {
    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("meeting.gates.seconds", 30));
    private static final int PEOPLE = 150;
    private static final List<String> GATES = List.of("North gate", "South gate");

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private final String title = "Sitting of two gates " + UUID.randomUUID();
    private GateClient doors;
    private String sitting;
    private Rush rush;

    @BeforeEach
    void opensTheDoors() {
        doors = new GateClient(server);
        Preparations.schedule(browser.visitAs(DemoPerson.SECRETARIAT), title);
        sitting = doors.sitting(title);
        rush = new Rush(doors.delegates(PEOPLE), LASTING);
    }

    @Test
    @DisplayName("A1, A2, A3, A8, CF1: nothing is lost, nobody is in twice, whom two gates let in is told to security, and the ledger balances")
    void balances() throws IOException {
        try (var wire = new Wire(server.address()); var north = gate(wire); var south = gate(wire)) {
            rush.at(List.of(enrol(north, GATES.get(0)), enrol(south, GATES.get(1))), wire);
        }

        for (var gate : GATES) everyScanHasOneLine(gate);
        assertThat(decidedAlone()).isNotZero();
        var letIn = letIn();
        assertThat(presentNow()).isEqualTo(letIn.size());
        assertThat(onTheListOfConflicts())
            .containsExactlyInAnyOrderElementsOf(letIn.keySet().stream().filter(code -> letIn.get(code) > 1).map(doors::nameOf).toList());
        keepWhatWasSeen(letIn);
    }

    private BrowserContext gate(Wire wire) {
        return browser.openKept(Target.folder("gate-profiles/" + UUID.randomUUID()), wire.address());
    }

    private GateApp enrol(BrowserContext device, String label) {
        return GateApp.enrol(device, Preparations.invite(browser.visitAs(DemoPerson.SECURITY), label, title));
    }

    /** Where an answer got lost the server's decision has a line of its own besides the device's; it ends its nonce otherwise. */
    private void everyScanHasOneLine(String gate) {
        var lines = " from sign_in where gate = '%s' and sitting_id = '%s'".formatted(gate, sitting);
        assertThat(doors.ask("select raw_code" + lines + " and nonce not like '%:alone'"))
            .containsExactlyInAnyOrderElementsOf(rush.scannedAt(GATES.indexOf(gate)));
        assertThat(doors.ask("select nonce" + lines)).doesNotContainNull().doesNotHaveDuplicates();
        assertThat(doors.ask("select distinct verdict" + lines)).containsOnly("ADMITTED", "REPEATED");
    }

    private long decidedAlone() {
        return Long.parseLong(doors.ask("select count(*) from sign_in where device_verdict is not null and sitting_id = '%s'".formatted(sitting)).get(0));
    }

    /** By code: how often a screen said welcome to it. */
    private Map<String, Long> letIn() {
        return doors.ask("select raw_code from sign_in where coalesce(device_verdict, verdict) = 'ADMITTED' and sitting_id = '%s'".formatted(sitting)).stream()
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** As the secretariat reads it, where the four numbers add up. */
    private int presentNow() {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/attendance/live?sitting=" + sitting);
        return Ledger.shownOn(page).present();
    }

    private List<String> onTheListOfConflicts() {
        var page = browser.visitAs(DemoPerson.SECURITY);
        page.navigate("/security/conflict/list");
        var own = page.locator("[id='conflicts'] tbody tr").filter(new Locator.FilterOptions().setHasText(title));
        return own.locator("b").allTextContents().stream().distinct().toList();
    }

    private void keepWhatWasSeen(Map<String, Long> letIn) throws IOException {
        var twice = letIn.values().stream().filter(times -> times > 1).count();
        Files.write(Target.folder("benchmarks").resolve("two-gates.txt"), new ArrayList<>(List.of(
            "scans " + (rush.scannedAt(0).size() + rush.scannedAt(1).size()) + " in " + LASTING.toSeconds() + " s, decided alone " + decidedAlone(),
            "people let in " + letIn.size() + ", by both gates and told to security " + twice, rush.toString())));
    }
}
