package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The staff of the Riverside delegation, on a phone in the corridor: their own people and nobody else's. */
class DelegationJourneyIT {
    private static final String OF = "from delegation_published_person p where p.delegation_name_en = '%s'";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private GateClient doors;
    private Page phone;

    @BeforeEach
    void takeThePhone() {
        doors = new GateClient(server);
        phone = browser.visitAs(DemoPerson.DELEGATION, "en", Browser.PHONE);
    }

    @Test
    @DisplayName("D5: own people are listed, opened and exported; another delegation's person is as absent as if there were none")
    void seesTheirOwnPeople() {
        phone.locator(".rail-toggle").click();
        assertThat(phone.locator("#rail a:not(.brand)")).hasText(new String[] {"My delegation", "Who is missing", "Leave", "Own count", "Arrivals"});
        phone.locator("#rail a", new Page.LocatorOptions().setHasText("My delegation")).click();

        assertThat(phone.locator("h1")).hasText(namesOf("Riverside").size() + " people");
        assertThat(phone.locator("[id='people:table'] tbody tr")).not().hasCount(0);
        assertThat(phone.locator("[id='people:table'] .who").allTextContents()).allMatch(row -> isOneOf(namesOf("Riverside"), row));
        assertThat(widthNeeded()).isLessThanOrEqualTo(Browser.PHONE);
        phone.locator("[id='people:table'] .who a").first().click();
        assertThat(phone).hasURL(Pattern.compile("/delegation/person/view[.?]"));

        assertThat(statusOf("/delegation/person/view?id=" + idOfOne("Riverside"))).isEqualTo(200);
        for (var path : List.of("/delegation/person/view?id=", "/secretariat/person/view?id=", "/photo/")) {
            assertThat(statusOf(path + idOfOne("Harbour"))).as(path).isEqualTo(404);
        }
        assertThat(whatIsSaidAt("/delegation/person/view?id=" + idOfOne("Harbour")))
            .isEqualTo(whatIsSaidAt("/delegation/person/view?id=00000000-0000-4000-8000-000000000000"));
    }

    @Test
    @DisplayName("A8, A10: who of their own is missing, counted and named, and it follows the doors by itself")
    void seesWhoIsMissing() throws Exception {
        phone.navigate("/delegation/attendance/live");
        var missing = names();
        assertThat(phone.locator("h1")).hasText(missing.size() + " not arrived");
        assertThat(missing).allMatch(row -> isOneOf(namesOf("Riverside"), row));
        var own = doors.codesOf("Riverside", 1).get(0);
        var arriving = doors.nameOf(own);

        doors.signIn(doors.codesOf("Harbour", 1).get(0), "another delegation's");
        doors.signIn(own, "their own");

        assertThat(phone.locator("h1")).hasText(missing.size() - 1 + " not arrived");
        assertThat(missing).anyMatch(row -> row.contains(arriving));
        assertThat(names()).hasSize(missing.size() - 1).noneMatch(row -> row.contains(arriving));
        assertThat(widthNeeded()).isLessThanOrEqualTo(Browser.PHONE);
    }

    @Test
    @DisplayName("D5, A10: exports of people and of the missing hold their own people only")
    void takesAwayTheirOwn() {
        var riverside = namesOf("Riverside");
        var others = doors.ask("select full_name from delegation_published_person where delegation_name_en is distinct from 'Riverside'").stream()
            .filter(name -> !isOneOf(List.of(name), String.join(" ", riverside))).toList();

        for (var path : List.of("/delegation/person/list?format=CSV", "/delegation/attendance/live?format=CSV")) {
            var export = phone.request().get(path);
            assertThat(export.headers().get("content-disposition")).as(path).contains("attachment");
            assertThat(riverside.stream().filter(export.text()::contains)).as(path).isNotEmpty();
            assertThat(others.stream().filter(export.text()::contains)).as(path).isEmpty();
        }
        assertThat(phone.request().get("/delegation/person/list?format=CSV").text()).contains(riverside);
    }

    private List<String> names() {
        return phone.locator(".person-list .grow").allTextContents();
    }

    private static boolean isOneOf(List<String> names, String row) {
        return names.stream().anyMatch(row::contains);
    }

    private List<String> namesOf(String delegation) {
        return doors.ask("select p.full_name " + OF.formatted(delegation));
    }

    private String idOfOne(String delegation) {
        return doors.ask("select p.person_id " + OF.formatted(delegation) + " order by p.full_name limit 1").get(0);
    }

    private int statusOf(String path) {
        return phone.request().get(path).status();
    }

    private List<String> whatIsSaidAt(String path) {
        phone.navigate(path);
        return phone.locator("main > *:not(:has(code))").allTextContents();
    }

    private int widthNeeded() {
        return (int) phone.evaluate("() => document.documentElement.scrollWidth");
    }
}
