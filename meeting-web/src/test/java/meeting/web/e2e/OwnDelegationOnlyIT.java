package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import meeting.web.shell.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the staff of a delegation take away is their own people, whatever their address asks for. */
class OwnDelegationOnlyIT {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.shared();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("A10: a delegation's staff export their own people and nobody else")
    void people() {
        var page = browser.visitAs(DemoPerson.DELEGATION);
        page.navigate("/delegation/person/list");
        var shown = number(page);

        var table = ExportedFile.of(page, "XLSX").table("xlsx");

        assertThat(table.rows()).hasSize(shown);
        assertThat(Set.copyOf(ExportedFile.column(table, text("person.delegation")))).hasSize(1);
    }

    @Test
    @DisplayName("A10: another delegation in the address of an export opens nothing of it")
    void anotherDelegation() {
        var page = browser.visitAs(DemoPerson.DELEGATION);
        var secretariat = browser.visitAs(DemoPerson.SECRETARIAT);
        secretariat.navigate("/secretariat/delegation/list");
        var queries = secretariat.locator("a[href*='person/list?delegation=']").all().stream()
            .map(link -> link.getAttribute("href").replaceFirst(".*\\?", "?")).toList();

        var withPeople = queries.stream().map(query -> page.request().get("/delegation/person/list" + query + "&format=CSV").text())
            .filter(file -> file.lines().count() > 1).toList();

        assertThat(queries).hasSizeGreaterThan(5);
        assertThat(withPeople).hasSize(1);
    }

    @Test
    @DisplayName("A10: a delegation's staff export their own missing and nobody else")
    void missing() {
        var page = browser.visitAs(DemoPerson.DELEGATION);
        page.navigate("/delegation/attendance/live");
        var shown = number(page);

        var table = ExportedFile.of(page, "XLSX").table("xlsx");

        assertThat(shown).isPositive();
        assertThat(table.rows()).hasSize(shown);
        assertThat(Set.copyOf(ExportedFile.column(table, text("attendance.delegation")))).hasSize(1);
    }

    private static int number(Page page) {
        var digits = NUMBER.matcher(page.locator("h1").innerText());
        assertThat(digits.find()).isTrue();
        return Integer.parseInt(digits.group());
    }

    private static String text(String key) {
        return Texts.text(Locale.ENGLISH, key);
    }
}
