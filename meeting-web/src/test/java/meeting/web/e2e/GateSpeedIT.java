package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How fast a device reckons alone; see benchmarks.md. A slow machine makes nothing fail. */
class GateSpeedIT {
    private static final Path CODES = Path.of("../meeting-domain/src/test/resources/meeting/accreditation/signing/signed-codes.json");

    @RegisterExtension
    static final GateModules modules = new GateModules();
    @RegisterExtension
    static final Browser browser = Browser.at(modules::address);

    @Test
    @DisplayName("measured: signed codes verified a second, and records opened by their code")
    @SuppressWarnings("unchecked")
    void verifiesAndOpens() throws IOException {
        var measured = (List<Object>) modules.run(modules.opened(browser), """
            async (load, text) => {
              const { readSigned } = await load('signed-code'), { unlock } = await load('sealed');
              const table = JSON.parse(text), good = table.cases[0], congress = { ...table.congress, keys: table.keys }, at = new Date(good.at);
              const rate = async (times, deed) => {
                let right = 0;
                for (let n = 0; n < times / 10; n++) await deed();
                const began = performance.now();
                for (let n = 0; n < times; n++) if (await deed()) right++;
                return [right === times, Math.round(times / (performance.now() - began) * 1000)];
              };
              const verified = await rate(2000, async () => (await readSigned(good.text, congress, at)).code === good.code);
              const opened = await rate(200, async () => (await unlock(good.code, { salt: 'c2FsdA==', iterations: 2000 })).digest.length === 22);
              return [verified[0] && opened[0], verified[1], opened[1]];
            }""", Files.readString(CODES));

        assertThat(measured.get(0)).isEqualTo(true);
        Files.writeString(Target.folder("benchmarks").resolve("gate-in-the-browser.txt"),
            String.format(Locale.ROOT, "verified %s/s, opened %s/s%n", measured.get(1), measured.get(2)));
    }
}
