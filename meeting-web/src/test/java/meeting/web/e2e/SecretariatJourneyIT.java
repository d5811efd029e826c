package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The main job on one morning: a roster comes in, a sitting is held, the hall fills before everybody's eyes. */
class SecretariatJourneyIT {
    private static final Path ROSTER = Path.of("src/docs/roster/riverside.xlsx");
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String SITTING = "Extraordinary sitting";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("R1, R2, R3, R7: a roster is uploaded, mapped, previewed and imported; the same file again changes nothing")
    void importsARoster() {
        var desk = browser.visitAs(DemoPerson.SECRETARIAT);
        var before = people(desk);

        upload(desk);
        assertThat(desk.locator("h1")).hasText("What do the columns hold?");
        assertThat(desk.locator("[id='mapping:columns:1:field'] option[selected]")).hasText("Full name");
        assertThat(desk.locator("[id='mapping:columns:10:field'] option[selected]")).hasText("Phone");
        desk.locator("[id='mapping:weigh']").click();
        var first = totals(desk);
        assertThat(desk.locator("table.weighed")).containsText("30");
        desk.locator("[id='commit:import']").click();
        assertThat(desk.locator("h1")).hasText(first.added() + first.changed() + " people imported");
        new Screen(desk).keep(Target.folder("screenshots/" + DemoPerson.SECRETARIAT.username()).resolve("roster-imported-en-1280.png"));
        assertThat(people(desk)).isEqualTo(before + first.added());

        upload(desk);
        desk.locator("[id='mapping:weigh']").click();
        assertThat(totals(desk)).isEqualTo(new Totals(first.read(), 0, 0, first.added() + first.changed() + first.same(), first.refused()));
        assertThat(desk.locator("h1")).hasText("Nothing to import");
        assertThat(desk.locator("[id='commit:import']")).hasCount(0);
        assertThat(people(desk)).isEqualTo(before + first.added());
    }

    @Test
    @DisplayName("a person is found while typing, by a part of the name in either script, by phone and by code")
    void findsAPerson() {
        var desk = browser.visitAs(DemoPerson.SECRETARIAT);
        desk.navigate("/secretariat/person/list");

        finds(desk, "CAI xinm", "蔡新民");
        finds(desk, "蔡新", "蔡新民");
        finds(desk, "00001015", "蔡新民");
        desk.locator("[id='people:table'] .who a", new Page.LocatorOptions().setHasText("Cai Xinmin")).click();
        var code = desk.locator(".code-row .code").textContent();
        desk.navigate("/secretariat/person/list");
        finds(desk, code, "蔡新民");
        finds(desk, code.replace("-", "").toLowerCase(Locale.ROOT), "蔡新民");
    }

    @Test
    @DisplayName("A1, A8: a sitting whose doors are open fills on the screen within two seconds a scan, and the ledger always adds up")
    void watchesTheHallFill() {
        var desk = browser.visitAs(DemoPerson.SECRETARIAT);
        Preparations.schedule(desk, SITTING);
        var hall = browser.visitAs(DemoPerson.SECRETARIAT);
        hall.navigate("/secretariat/sitting/list");
        row(hall, SITTING).locator("a[href*='attendance/live']").click();
        hall.evaluate("window.neverReloaded = true");
        var empty = Ledger.shownOn(hall);
        assertThat(empty.present()).isZero();
        assertThat(empty.expected()).isPositive();

        var gate = Gate.open(browser.visitAs(DemoPerson.SECURITY), "Main door", SITTING);
        var codes = new GateClient(server).codesOf("Lakeside", 5);
        var delays = new ArrayList<Duration>();
        for (var arrived = 1; arrived <= codes.size(); arrived++) {
            gate.scan(codes.get(arrived - 1)).shows(Gate.GREEN, "Welcome", "go in");
            var shown = Instant.now();
            assertThat(Ledger.comesToShow(hall, arrived)).isEqualTo(new Ledger(empty.expected(), arrived, empty.onLeave(), empty.absent() - arrived));
            delays.add(Duration.between(shown, Instant.now()));
        }
        assertThat(delays.stream().sorted().toList().get(codes.size() / 2)).as("mostly, of " + delays).isLessThanOrEqualTo(SOON);
        gate.scan(codes.get(0)).shows(Gate.AMBER, "Already signed in", "Main door");
        gate.page().keyboard().press("Control+z");
        Ledger.comesToShow(hall, codes.size() - 1);

        assertThat(row(hall, "Lakeside").locator(".count")).containsText(Pattern.compile("^\\s*" + (codes.size() - 1) + " / "));
        assertThat(hall.evaluate("window.neverReloaded")).isEqualTo(true);
    }

    @Test
    @DisplayName("of two clerks who edit one person the second is told, and overwrites nothing")
    void twoClerksEditOnePerson() {
        var first = browser.visitAs(DemoPerson.SECRETARIAT);
        var second = browser.visitAs(DemoPerson.SECRETARIAT);
        first.navigate("/secretariat/person/list");
        first.locator("[id='people:table'] .who a").nth(1).click();
        first.waitForURL(Pattern.compile("/person/view"));
        first.locator(".actions a").click();
        first.waitForURL(Pattern.compile("/person/edit"));
        second.navigate(first.url());

        first.locator("[id='person-form:rank:input']").fill("first clerk");
        first.locator("[id='person-form:save']").click();
        assertThat(first.locator("main")).containsText("first clerk");
        second.locator("[id='person-form:rank:input']").fill("second clerk");
        second.locator("[id='person-form:save']").click();

        assertThat(second.locator("#notices")).containsText("Somebody else changed this");
        second.reload();
        assertThat(second.locator("[id='person-form:rank:input']")).hasValue("first clerk");
    }

    private static void upload(Page desk) {
        desk.navigate("/secretariat/roster/upload");
        desk.locator("[id='upload:file']").setInputFiles(ROSTER);
        desk.waitForURL("**/roster/map?*");
    }

    /** The totals of the preview, which must reconcile with the rows read. */
    private static Totals totals(Page desk) {
        assertThat(desk.locator(".ledger.sum .v")).hasCount(5);
        var figures = desk.locator(".ledger.sum .v").allTextContents().stream().map(Integer::valueOf).toList();
        var totals = new Totals(figures.get(0), figures.get(1), figures.get(2), figures.get(3), figures.get(4));
        assertThat(totals.read()).isEqualTo(totals.added() + totals.changed() + totals.same() + totals.refused());
        return totals;
    }

    private record Totals(int read, int added, int changed, int same, int refused) {
    }

    private static int people(Page desk) {
        desk.navigate("/secretariat/person/list");
        return Integer.parseInt(desk.locator("h1").textContent().replaceAll("\\D", ""));
    }

    private static void finds(Page desk, String typed, String name) {
        desk.locator("[id='people:q']").fill("");
        assertThat(desk.locator("[id='people:table'] tbody tr").nth(1)).isVisible();
        desk.locator("[id='people:q']").fill(typed);
        assertThat(desk.locator("[id='people:table'] tbody tr")).hasCount(1);
        assertThat(desk.locator("[id='people:table'] tbody tr")).containsText(name);
    }

    private static Locator row(Page page, String text) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(text));
    }
}
