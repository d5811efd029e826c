package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who is on the roll of the Party congress and not counted, and is counted again. */
class ExclusionJourneyIT {
    private static final String SITTING = "Sitting of those who are counted";
    private static final String DELEGATE = """
        select p.full_name from delegation_published_person p join congress c on c.id = p.congress_id
         where c.kind = 'PARTY' and p.category = 'DELEGATE' and p.standing = 'ACTIVE'
           and not exists (select 1 from attendance_published_exclusion x where x.person_id = p.person_id)
           and not exists (select 1 from delegation_published_person n
             where n.congress_id = c.id and n.full_name = p.full_name and n.person_id <> p.person_id)
         order by p.person_id limit 1""";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("QS7, QS8, QS9: a delegate is excluded once the vote is carried, leaves the next count, and returns to it when the exclusion is lifted")
    void notCountedAndCountedAgain() {
        var doors = new GateClient(server);
        var name = doors.ask(DELEGATE).get(0);
        var desk = browser.visitAs(DemoPerson.SECRETARIAT);
        workOnThePartyCongress(desk);
        Preparations.schedule(desk, SITTING);
        var sitting = doors.sitting(SITTING);
        var before = count(desk, sitting, 1);

        fill(desk, name);
        assertThat(desk.locator("[id='exclude:situation:input'] option")).hasCount(1 + 6);
        vote(desk, 9);
        assertThat(desk.locator("#exclude")).containsText("The vote was not carried");
        assertThat(PersonField.on(desk, "exclude:person").shown()).hasValue(Pattern.compile(name));
        assertThat(desk.locator("[id='exclude:superior:input']")).hasValue("District committee, no. 9");
        assertThat(row(desk, name)).hasCount(0);
        vote(desk, 44);
        assertThat(row(desk, name)).containsText("Not counted");
        assertThat(row(desk, name)).containsText("44 in favour, 5 against, 4 abstaining");
        assertThat(count(desk, sitting, 2)).isEqualTo(before - 1);

        desk.navigate("/secretariat/quorum/exclusions");
        row(desk, name).locator("button").click();
        desk.locator("[id='undoing-form:why:input']").fill("well again");
        desk.locator("[id='undoing-form:save']").click();
        assertThat(row(desk, name)).containsText("well again");
        assertThat(count(desk, sitting, 3)).isEqualTo(before);
        desk.navigate("/secretariat/quorum/sitting?number=2&sitting=" + sitting);
        assertThat(expected(desk)).isEqualTo(before - 1);
    }

    @Test
    @DisplayName("QS7: who is a delegate no more when the exclusion is recorded is refused beside the field, which goes on saying who was meant")
    void refusedBesideTheField() {
        var doors = new GateClient(server);
        var name = doors.ask(DELEGATE).get(0);
        var person = doors.ask("""
            select p.person_id from delegation_published_person p join congress c on c.id = p.congress_id
             where c.kind = 'PARTY' and p.full_name = '%s'""".formatted(name)).get(0);
        var desk = browser.visitAs(DemoPerson.SECRETARIAT);
        workOnThePartyCongress(desk);
        fill(desk, name);
        var meanwhile = desk.context().newPage();
        becomes(meanwhile, person, "OBSERVER");

        vote(desk, 44);

        assertThat(desk.locator("#exclude .ui-message-error")).containsText("This person is not counted anyway");
        assertThat(PersonField.on(desk, "exclude:person").shown()).hasValue(Pattern.compile(name));
        becomes(meanwhile, person, "DELEGATE");
    }

    private static void becomes(Page desk, String person, String category) {
        desk.navigate("/secretariat/person/edit?id=" + person);
        desk.locator("[id='person-form:category:input']").selectOption(category);
        desk.locator("[id='person-form:save']").click();
        desk.waitForURL("**/secretariat/person/view*");
    }

    private static void fill(Page desk, String name) {
        desk.navigate("/secretariat/quorum/exclusions");
        PersonField.on(desk, "exclude:person").choose(name);
        desk.locator("[id='exclude:situation:input']").selectOption(new SelectOption().setLabel("Bedridden"));
        type(desk, "superior", "District committee, no. 9");
        type(desk, "agreedOn", LocalDate.now().minusDays(30).toString());
        desk.locator("[id='exclude:sitting:input']").selectOption(new SelectOption().setIndex(1));
    }

    private static void workOnThePartyCongress(Page desk) {
        desk.locator("#congress summary").click();
        desk.locator("#congress input[value*='Party Congress']").click();
        assertThat(desk.locator("#congress summary")).containsText("Party Congress");
    }

    /** @return how many should attend */
    private static int count(Page desk, String sitting, int number) {
        desk.navigate("/secretariat/quorum/sitting?sitting=" + sitting);
        desk.locator("#ask").click();
        desk.locator("[id='take-form:take']").click();
        assertThat(desk.locator(".chair")).containsText("Count " + number);
        return expected(desk);
    }

    private static int expected(Page desk) {
        return Integer.parseInt(desk.locator("table.plain").first().locator("tbody tr").last().locator("b").nth(1).textContent());
    }

    private static void vote(Page desk, int inFavour) {
        type(desk, "inFavour", String.valueOf(inFavour));
        type(desk, "against", "5");
        type(desk, "abstained", "4");
        desk.locator("[id='exclude:save']").click();
    }

    private static void type(Page desk, String field, String value) {
        desk.locator("[id='exclude:" + field + ":input']").fill(value);
    }

    private static Locator row(Page desk, String name) {
        return desk.locator("#exclusions li").filter(new Locator.FilterOptions().setHasText(name));
    }
}
