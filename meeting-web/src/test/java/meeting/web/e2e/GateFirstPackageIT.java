package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How long a gate takes from its invitation until it could work alone; see benchmarks.md. A slow machine makes nothing fail. */
class GateFirstPackageIT {
    private static final double PATIENCE = 180_000;
    /** A camera is nothing a package waits for. */
    private static final String CAMERA = "navigator.mediaDevices.enumerateDevices = async () => [{ kind: 'videoinput' }];";
    /** Milliseconds from the first question to the first byte of the package and from there to the last, and its bytes. */
    private static final String WIRE = """
        () => { const asked = performance.getEntriesByType('resource').filter(each => each.name.includes('/gate/package')), last = asked.at(-1);
          return [last.responseStart - asked[0].requestStart, last.responseEnd - last.responseStart, last.encodedBodySize].map(Math.round); }""";
    private static final String KEPT = """
        async sitting => (await (await (await import('/gate/js/store.js')).Store.open()).package(sitting))?.body.people.length ?? 0""";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private GateMultitude multitude;

    @BeforeEach
    void convene() {
        multitude = new GateMultitude(new GateClient(server));
    }

    @AfterEach
    void close() {
        multitude.leave();
    }

    @Test
    @DisplayName("measured: from an invitation to the readiness light, on a server that has stretched no code and on one that has")
    void getsReady() throws IOException {
        var load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        var told = String.format(Locale.ROOT, "%d people, load %.1f%ncold %s%nwarm %s%n", GateMultitude.PEOPLE, load, ready(), ready());
        Files.writeString(Target.folder("benchmarks").resolve("gate-first-package.txt"), told);
    }

    @SuppressWarnings("unchecked")
    private String ready() {
        var page = browser.visit();
        page.addInitScript(CAMERA);
        page.navigate("/sign-in");
        var begun = System.nanoTime();
        page.navigate("/gate/#enrol=" + multitude.invite("Gate " + UUID.randomUUID()));
        page.locator("#choose-form button[type=submit]").click();
        assertThat(page.locator("#light")).hasText("Ready to work alone ✓", new HasTextOptions().setTimeout(PATIENCE));
        var seconds = (System.nanoTime() - begun) / 1e9;
        var wire = (List<Number>) page.evaluate(WIRE);

        assertThat(kept(page)).isEqualTo(GateMultitude.PEOPLE);
        return String.format(Locale.ROOT, "%.1f s; until the first byte %s ms, the rest of the way %s ms, %s bytes",
            seconds, wire.get(0), wire.get(1), wire.get(2));
    }

    private int kept(Page page) {
        return (int) page.evaluate(KEPT, multitude.sitting().toString());
    }
}
