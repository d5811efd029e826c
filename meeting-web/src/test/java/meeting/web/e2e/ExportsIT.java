package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import meeting.kernel.naming.NameKeys;
import meeting.kernel.table.Table;
import meeting.web.shell.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each list taken away as each kind of file, opened, and held against the page it came from. */
class ExportsIT {
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    @DisplayName("the delegations leave with the numbers, names and people of their page")
    void delegations(String language) {
        var page = open(DemoPerson.SECRETARIAT, language, "/secretariat/delegation/list");

        var table = sameInEveryFormat(page);

        assertThat(ExportedFile.column(table, text(language, "delegation.number"))).isEqualTo(cells(page, 1));
        assertThat(ExportedFile.column(table, text(language, "delegation.name"))).isEqualTo(texts(page.locator("tbody td:nth-child(2) b")));
        assertThat(ExportedFile.column(table, text(language, "delegation.people"))).isEqualTo(cells(page, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    @DisplayName("the scan log leaves with every line of its filter, not those of one page")
    void scans(String language) {
        var page = open(DemoPerson.SECRETARIAT, language, "/door/scan/list?verdict=ADMITTED");
        var shown = Integer.parseInt(page.locator(".pager .muted").innerText().replaceAll("\\D*(\\d+)\\D*$|.", "$1"));

        var table = sameInEveryFormat(page);

        assertThat(shown).isGreaterThan(50);
        assertThat(table.rows()).hasSize(shown);
        assertThat(ExportedFile.column(table, text(language, "attendance.verdict"))).containsOnly(text(language, "Verdict.ADMITTED"));
        assertThat(ExportedFile.column(table, text(language, "attendance.gate"))).startsWith(cells(page, 4).toArray(String[]::new));
        var times = ExportedFile.column(table, text(language, "attendance.time"));
        for (var line = 0; line < 50; line++) assertThat(times.get(line)).endsWith(" " + cells(page, 1).get(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    @DisplayName("the accounts leave as found by the page's search")
    void accounts(String language) {
        var page = open(DemoPerson.ADMIN, language, "/admin/account/list?text=se");

        var table = sameInEveryFormat(page);

        assertThat(ExportedFile.column(table, text(language, "identity.username"))).contains("secretariat", "security").doesNotContain("admin")
            .isEqualTo(cells(page, 2));
        assertThat(ExportedFile.column(table, text(language, "identity.roles"))).isEqualTo(cells(page, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    @DisplayName("the audit trail leaves as filtered, in words, and tells of the exports themselves")
    void auditTrail(String language) {
        open(DemoPerson.SECRETARIAT, language, "/secretariat/delegation/list").request().get("/secretariat/delegation/list?format=CSV");
        var page = open(DemoPerson.ADMIN, language, "/admin/audit/list?action=print.exported&actor=secretariat");

        var table = sameInEveryFormat(page);

        assertThat(ExportedFile.column(table, text(language, "audit.name"))).contains(text(language, "secretariat_delegation_list.title") + " (CSV)")
            .startsWith(texts(page.locator("tbody td:nth-child(3) b")).toArray(String[]::new));
        assertThat(ExportedFile.column(table, text(language, "audit.what"))).containsOnly(text(language, "print.exported"));
        assertThat(ExportedFile.column(table, text(language, "audit.who"))).containsOnly("secretariat");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    @DisplayName("G6: the missing leave as their page lists them: by Latin names, for a Chinese reader in the order of the congress")
    void missing(String language) {
        var live = open(DemoPerson.SECRETARIAT, language, "/secretariat/attendance/live");
        live.navigate(live.locator("a[href*='/attendance/missing?']").first().getAttribute("href"));

        var table = sameInEveryFormat(live);

        var first = language.equals("en") ? "attendance.latin-name" : "attendance.person";
        var names = ExportedFile.column(table, text(language, first));
        assertThat(names).isEqualTo(texts(live.locator(".person-list b")));
        if (language.equals("en")) assertThat(names).isSortedAccordingTo(Collator.getInstance(Locale.ENGLISH));
        else assertThat(names).isSortedAccordingTo(Comparator.comparing(name -> NameKeys.of(name, null).xingming()));
    }

    private static Page open(DemoPerson person, String language, String path) {
        var page = browser.visitAs(person, language, Browser.DESK);
        page.navigate(path);
        return page;
    }

    /** The spreadsheet, after the text and the paper were seen to say the same. */
    private static Table sameInEveryFormat(Page page) {
        var table = ExportedFile.of(page, "XLSX").table("xlsx");
        var text = ExportedFile.of(page, "CSV").table("csv");
        var paper = ExportedFile.of(page, "PDF").words();
        assertThat(table.rows()).isNotEmpty();
        assertThat(rows(text)).isEqualTo(rows(table));
        assertThat(text.headers()).isEqualTo(table.headers());
        assertThat(paper).contains(table.headers().stream().map(header -> header.replace(" ", "")).toList());
        return table;
    }

    private static List<List<String>> rows(Table table) {
        return table.rows().stream().map(Table.Row::cells).toList();
    }

    private static List<String> cells(Page page, int column) {
        return texts(page.locator("tbody td:nth-child(" + column + ")"));
    }

    private static List<String> texts(Locator found) {
        var texts = new ArrayList<String>();
        found.allInnerTexts().forEach(text -> texts.add(text.strip()));
        return texts;
    }

    private static String text(String language, String key) {
        return Texts.text(Locale.forLanguageTag(language), key);
    }
}
