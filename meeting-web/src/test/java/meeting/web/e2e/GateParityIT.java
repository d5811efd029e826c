package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tables of cases that prove the domain's rules, run through the browser's: a gate without a server decides as the server would. */
class GateParityIT {
    private static final Path CASES = Path.of("../meeting-domain/src/test/resources/meeting");

    /** Of the usual matrix those types and cells that the table of a gate's cases looks at. */
    private static final Map<String, Object> CELLS = Map.of(
        "types", List.of(type("DELEGATE", false, false), type("NON_VOTING", false, false), type("OBSERVER", false, false), type("PRESS", false, false),
            type("STAFF", true, false), type("ELECTION", true, true)),
        "rules", List.of(cell("DELEGATE", "Z2", false), cell("DELEGATE", "Z1", true), cell("DELEGATE", "Z7", false), cell("OBSERVER", "Z3", false),
            cell("PRESS", "Z4", false), cell("STAFF", "Z2", false), cell("STAFF", "Z7", false), cell("ELECTION", "Z2", false)));

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
                if (read.problem !== (each.problem ?? null) || read.code !== (each.code ?? null) || (each.claims && !claims))
                  differences.push([each.name, read]);
              }
              return [table.cases.length > 10, differences];
            }""", Files.readString(CASES.resolve("accreditation/signing/signed-codes.json")));

        assertThat(differences).isEqualTo(List.of(true, List.of()));
    }

    @Test
    @DisplayName("A4, PR: a gate without a server decides as the table says, row by row")
    void decidesAsTheTableSays() throws IOException {
        var differences = modules.run(page, """
            async (load, [rows, usual]) => {
              const { judge, judgeByHand } = await load('gate-rules'), differences = [];
              const opens = Date.UTC(2027, 0, 11, 0, 15), closes = opens + 3600000, minute = 60000, table = JSON.parse(rows), NOW = opens + 16 * minute;
              const times = { BEFORE: opens - 1, FIRST: opens, LAST: closes - 1, AFTER: closes }, unknown = ['FORGED', 'OTHER_CONGRESS', 'UNKNOWN_KEY'];
              const stays = { IN: 'ADMITTED', OUT: 'WENT_OUT', UNDONE: 'UNDONE' };
              const days = { BEFORE: ['2027-01-12', null], AFTER: [null, '2027-01-10'], TODAY: ['2027-01-11', '2027-01-11'] };
              for (const row of table.filter(each => !each.steward)) {
                const [from, until] = days[row.validity] ?? [null, null], type = row.type ?? 'DELEGATE', at = new Date(times[row.window] ?? NOW);
                const problem = row.code === 'UNREADABLE' ? 'UNREADABLE' : row.signed && row.signed !== 'GOOD' ? row.signed : null;
                const nobody = ['UNREADABLE', 'UNKNOWN'].includes(row.code) || unknown.includes(row.signed);
                const look = {
                  cancelled: row.cancelled ?? false, opens: new Date(opens), closes: new Date(closes), codeState: row.code ?? 'VALID',
                  person: nobody ? null : {}, standing: row.standing ?? 'ACTIVE', credentials: row.credentials ?? 'CONFIRMED',
                  namesake: row.namesake ?? false, onLeave: row.onLeave ?? false,
                  counted: row.snapshot ? new Date(opens + 15 * minute) : null, zone: row.zone ?? null, direction: row.device ?? 'BOTH',
                  badge: { type, state: row.badge ?? 'PRINTED', from, until },
                  stay: row.stay && row.stay !== 'NEVER' ? { verdict: stays[row.stay], zone: row.stayZone ?? null } : null
                };
                const rules = usual.rules.map(rule =>
                  row.restricted && rule.type === type && rule.zone === row.zone ? { ...rule, fromDay: '2027-01-12' } : rule);
                const access = { zone: 'Asia/Shanghai', types: usual.types, rules, votingOpen: row.voting ?? false, strict: row.strict ?? false };
                const ruling = row.byHand ? judgeByHand(look, at) : judge(look, at, row.direction ?? 'IN', problem, access);
                if (ruling.verdict !== row.verdict || ruling.reason !== (row.reason ?? null)) differences.push([row.name, ruling]);
              }
              return [table.length > 60, differences];
            }""", List.of(Files.readString(CASES.resolve("attendance/door/gate-cases.json")), CELLS));

        assertThat(differences).isEqualTo(List.of(true, List.of()));
    }

    private static Map<String, Object> cell(String type, String zone, boolean escorted) {
        return Map.of("type", type, "zone", zone, "escorted", escorted);
    }

    private static Map<String, Object> type(String code, boolean staff, boolean election) {
        return Map.of("code", code, "staff", staff, "election", election);
    }
}
