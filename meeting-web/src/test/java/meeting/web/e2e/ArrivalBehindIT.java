package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The arrival desk on a bad network: what is done is done for whom the screen shows, or not at all. */
class ArrivalBehindIT {
    private static final String TWO = """
        select p.full_name from delegation_published_person p
         where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.standing = 'ACTIVE' and p.category = 'DELEGATE' and p.credentials = 'CONFIRMED'
           and not exists (select 1 from attendance_published_arrival a where a.person_id = p.person_id)
           and not exists (select 1 from delegation_published_person n
                            where n.congress_id = p.congress_id and n.full_name = p.full_name and n.person_id <> p.person_id)
         order by p.person_id desc limit 2""";
    private static final String ARRIVED = """
        select p.full_name from delegation_published_person p join attendance_published_arrival a on a.person_id = p.person_id
         where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.full_name = '%s'""";
    private static final String PHOTO = """
        select coalesce(cast(photo_version as text), 'none') from person where congress_id = 'de300000-0000-4000-8000-000000000002' and full_name = '%s'""";

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private GateClient database;
    private Page desk;
    private String first;
    private String second;

    @BeforeEach
    void findsTheFirst() {
        database = new GateClient(server);
        var two = database.ask(TWO);
        first = two.get(0);
        second = two.get(1);
        desk = browser.visitAs(DemoPerson.SECRETARIAT);
        desk.navigate("/secretariat/arrival/desk?desk=Lobby+8");
        find(first);
        assertThat(desk.locator("#card-name")).containsText(first);
    }

    @Test
    @DisplayName("AR1: the answer with the second person is lost; who presses Arrived under the first is shown the first again, and nobody has arrived")
    void losesAnAnswer() {
        var failed = new ArrayList<Request>();
        desk.onRequestFailed(failed::add);
        desk.route("**/arrival/desk*", lost -> {
            lost.fetch();
            lost.abort();
        }, new Page.RouteOptions().setTimes(1));
        find(second);
        desk.waitForCondition(() -> !failed.isEmpty());
        assertThat(desk.locator("#card-name")).containsText(first);

        desk.locator("[id='card:arrived']").click();

        assertThat(desk.locator("#notices")).containsText("The connection faltered");
        assertThat(desk.locator("#card-name")).containsText(first);
        assertThat(database.ask(ARRIVED.formatted(first))).isEmpty();
        assertThat(database.ask(ARRIVED.formatted(second))).isEmpty();
    }

    @Test
    @DisplayName("AR6: a photo on its way is not overtaken: what is asked meanwhile waits for its answer")
    void waitsForThePhoto() {
        var before = database.ask(PHOTO.formatted(first));
        var asked = new ArrayList<Route>();
        desk.route("**/arrival/desk*", asked::add);
        desk.locator("[id='photo:file_input']").setInputFiles(Portrait.ofSomebody());
        desk.waitForCondition(() -> asked.size() == 1);
        desk.keyboard().press("Escape");
        desk.unroute("**/arrival/desk*");
        assertThat(asked).as("asked while the photo was on its way").hasSize(1);

        asked.get(0).resume();

        assertThat(desk.locator("#card-name")).hasCount(0);
        assertThat(database.ask(PHOTO.formatted(first))).isNotEqualTo(before);
    }

    private void find(String name) {
        desk.locator("[id='find:text']").fill(name);
        desk.keyboard().press("Enter");
    }
}
