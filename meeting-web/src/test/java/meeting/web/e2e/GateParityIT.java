package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tables of cases that prove the domain's rules, run through the browser's: a gate without a server decides as the server would. */
class GateParityIT {
    private static final Path CASES = Path.of("../meeting-domain/src/test/resources/meeting");

    @RegisterExtension
    static final GateModules modules = new GateModules();
    @RegisterExtension
    static final Browser browser = Browser.at(modules::address);
    private Page page;

    @BeforeEach
    void open() {
        page = modules.opened(browser);
    }

    @Test
    @DisplayName("SG2: a device believes a signed code or not as the server does, case by case")
    void believesAsTheServerDoes() throws IOException {
        var differences = modules.run(page, """
            async (load, text) => {
              const { readSigned } = await load('signed-code'), table = JSON.parse(text), differences = [];
              const day = iso => iso && (Date.parse(iso) - Date.UTC(2020, 0, 1)) / 86400000;
              for (const each of table.cases) {
                const read = await readSigned(each.text, { ...table.congress, keys: table.keys }, new Date(each.at));
                const claims = each.claims && read.claims && JSON.stringify([read.claims.type, read.claims.zones, read.claims.from, read.claims.until])
                  === JSON.stringify([each.claims.type, each.claims.zones, day(each.claims.from), day(each.claims.until)]);
                if (read.problem !== (each.problem ?? null) || read.code !== (each.code ?? null) || (each.claims && !claims)) differences.push([each.name, read]);
              }
              return [table.cases.length > 10, differences];
            }""", Files.readString(CASES.resolve("accreditation/signing/signed-codes.json")));

        assertThat(differences).isEqualTo(List.of(true, List.of()));
    }
}
