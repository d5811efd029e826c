package meeting.web.e2e;

import static meeting.web.e2e.GateStand.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Two gates at a busy door, and a network that is cut three times while they scan. Half a minute, or as long as {@code -Dmeeting.gates.seconds=600} says.
 */
class TwoGatesIT {
    private static final Duration LASTING = Duration.ofSeconds(Integer.getInteger("meeting.gates.seconds", 30));
    private static final int CUTS = 3;
    private static final int MILLIS_BETWEEN_SCANS = 250;
    private static final int PEOPLE = 120;

    @RegisterExtension
    static final GateStand stand = new GateStand();
    @RegisterExtension
    static final Browser browser = Browser.at(stand::address);

    @Test
    @DisplayName("A1, PR: nothing is lost, nobody is in twice, nobody was admitted twice unnoticed, and the ledger balances")
    void balances() throws Exception {
        var codes = Stream.generate(stand.people::add).limit(PEOPLE).toList();
        var scanned = 0;
        try (var wire = new Wire(stand.address()); var north = gate(wire); var south = gate(wire)) {
            var gates = List.of(GateApp.enrol(north, GateStand.SECRET), GateApp.enrol(south, GateStand.SECRET));
            scanned = crowd(gates, codes, wire);
            wire.mend();
            gates.forEach(gate -> gate.waits(0));
        }

        var ledger = stand.ledger();
        assertThat(ledger).hasSize(scanned).allMatch(line -> List.of("ADMITTED", "REPEATED").contains(text(line, "verdict")));
        var admitted = ledger.stream().filter(line -> text(line, "verdict").equals("ADMITTED") && !line.get("conflict").getAsBoolean())
            .map(line -> text(line, "code")).toList();
        var scannedOnes = ledger.stream().map(line -> text(line, "code")).collect(Collectors.toSet());
        assertThat(admitted).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(scannedOnes);
    }

    private BrowserContext gate(Wire wire) {
        return browser.openKept(Target.folder("gate-profiles/" + UUID.randomUUID()), wire.address());
    }

    /** Each gate scans four people a second, in part the same ones; the network goes and comes at moments nobody chose. @return how many scans were made */
    private static int crowd(List<GateApp> gates, List<String> codes, Wire wire) {
        var random = new Random();
        var moments = moments(random);
        var scans = 0;
        var began = Instant.now();
        for (var next = began; Duration.between(began, Instant.now()).compareTo(LASTING) < 0; next = next.plusMillis(MILLIS_BETWEEN_SCANS)) {
            while (!moments.isEmpty() && moments.get(0) < Duration.between(began, Instant.now()).toMillis()) {
                if (moments.size() % 2 == 0) wire.cut();
                else wire.mend();
                moments.remove(0);
            }
            for (var gate : gates) gate.put(codes.get(random.nextInt(codes.size())));
            scans += gates.size();
            pause(gates.get(0).page(), Duration.between(Instant.now(), next.plusMillis(MILLIS_BETWEEN_SCANS)).toMillis());
        }
        return scans;
    }

    /** When the network goes, comes, goes… */
    private static List<Long> moments(Random random) {
        return new ArrayList<>(random.longs(2L * CUTS, LASTING.toMillis() / 10, LASTING.toMillis()).sorted().boxed().toList());
    }

    private static void pause(Page page, long millis) {
        if (millis > 0) page.waitForTimeout(millis);
    }
}
