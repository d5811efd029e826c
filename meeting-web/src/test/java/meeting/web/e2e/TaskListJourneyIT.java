package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import meeting.kernel.table.Table;
import meeting.web.shell.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A task list comes from a spreadsheet into the countdown, and a countdown goes out and comes back. */
class TaskListJourneyIT {
    private static final Path VISITS = Path.of("src/docs/countdown/site-visits.csv");
    private static final String UPLOAD = "/secretariat/task/intake/upload";
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onEmbeddedDatabase().withDemonstrationData();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("IN2, IN3, C76, C77: a task list is uploaded, previewed with every refusal, mended and imported, and its tasks are in the countdown")
    void importsAMendedList() throws IOException {
        var desk = browser.visitAs(DemoPerson.SECRETARIAT);
        desk.navigate("/secretariat/task/list");
        desk.locator("a[href*='" + UPLOAD + "']").first().click();
        upload(desk, "site-visits.csv", Files.readAllBytes(VISITS));
        assertThat(desk.locator("[id='mapping:columns:1:field'] option[selected]")).hasText("Title in English");
        assertThat(desk.locator("[id='mapping:columns:9:field'] option[selected]")).hasText("Waits for");
        desk.locator("[id='mapping:weigh']").click();

        assertThat(desk.locator(".ledger.sum .v").nth(4)).hasText("4");
        assertThat(totals(desk)).containsExactly(8, 4, 0, 0, 4);
        assertThat(found(desk, "V05 Brief the guides")).containsText("no group “XXX”");
        assertThat(found(desk, "V06 Print the visit cards")).containsText("V05 is a new task, and its row 6 is refused");
        assertThat(found(desk, "V08 Ask the delegations who joins")).containsText("“soon” is not a number of days");
        var refused = refusedRows(desk);
        assertThat(ExportedFile.column(refused, "Row")).containsExactly("6", "7", "8", "9");

        upload(desk, "mended.csv", Files.readString(VISITS).replace(",XXX,", ",PUB,").replace(",soon,", ",9,").getBytes(UTF_8));
        desk.locator("[id='mapping:weigh']").click();
        assertThat(desk.locator(".ledger.sum .v").nth(4)).hasText("3");
        assertThat(found(desk, "V07 List who joins which visit")).containsText("in a circle: V07 → V08 → V07");

        upload(desk, "mended again.csv", Files.readString(VISITS).replace(",XXX,", ",PUB,").replace(",soon,2,V07", ",9,2,").getBytes(UTF_8));
        desk.locator("[id='mapping:weigh']").click();
        desk.locator("[id='commit:import']").click();
        assertThat(desk.locator("h1")).hasText("8 tasks imported");
        desk.navigate("/secretariat/task/list?filter=ALL&text=V0");
        assertThat(desk.locator("table.tasks tbody tr")).hasCount(8);
        desk.locator("a", new Page.LocatorOptions().setHasText("Print the visit cards")).click();
        assertThat(desk.locator("main")).containsText("V05");
        assertThat(desk.locator("main")).containsText("V07");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh-CN"})
    @DisplayName("C79: the countdown's own file comes back unchanged in every language, from a spreadsheet and from text; the template is understood whole")
    void bringsItsOwnFileBack(String language) {
        var desk = browser.visitAs(DemoPerson.SECRETARIAT, language, Browser.DESK);
        for (var format : List.of("XLSX", "CSV")) {
            desk.navigate("/secretariat/task/list?filter=ALL");
            var file = ExportedFile.of(desk, format).bytes();
            upload(desk, "countdown." + format.toLowerCase(Locale.ROOT), file);
            desk.locator("[id='mapping:weigh']").click();
            assertThat(desk.locator("h1")).hasText(text(language, "secretariat_task_intake_preview.title", 0));
            var totals = totals(desk);
            assertThat(totals.get(0)).isGreaterThanOrEqualTo(62);
            assertThat(totals).containsExactly(totals.get(0), 0, 0, totals.get(0), 0);
        }

        var template = desk.request().get(UPLOAD + "?format=XLSX");
        upload(desk, "template.xlsx", template.body());
        assertThat(desk.locator("table.mapping tr.left-out")).hasCount(0);
        desk.locator("[id='mapping:weigh']").click();
        assertThat(desk.locator(".ledger.sum .v")).hasText(new String[] {"2", "2", "0", "0", "0"});
    }

    private static void upload(Page desk, String name, byte[] content) {
        desk.navigate(UPLOAD);
        desk.locator("[id='upload:file']").setInputFiles(new FilePayload(name, "application/octet-stream", content));
        desk.waitForURL("**/intake/map?*");
    }

    /** What is said of the row of a task. */
    private static Locator found(Page desk, String task) {
        return desk.locator("tr:has(b:text-is('" + task + "')) .findings");
    }

    private static Table refusedRows(Page desk) {
        var link = desk.locator(".rest a[href*='format=XLSX']").getAttribute("href");
        return new ExportedFile("", desk.request().get(link).body()).table("xlsx");
    }

    private static List<Integer> totals(Page desk) {
        assertThat(desk.locator(".ledger.sum .v")).hasCount(5);
        return desk.locator(".ledger.sum .v").allTextContents().stream().map(Integer::valueOf).toList();
    }

    private static String text(String language, String key, Object... arguments) {
        return Texts.text(Locale.forLanguageTag(language), key, arguments);
    }
}
