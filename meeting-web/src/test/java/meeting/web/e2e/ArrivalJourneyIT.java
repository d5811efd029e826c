package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A delegation arrives: one by one with the keyboard alone, then the rest together; whoever is missing is rung. */
class ArrivalJourneyIT {
    private static final String EXPECTED = """
        from delegation_published_person p
         where p.congress_id = 'de300000-0000-4000-8000-000000000002' and p.standing = 'ACTIVE'
           and not exists (select 1 from attendance_published_arrival a where a.person_id = p.person_id)
           and not exists (select 1 from delegation_published_person n
                            where n.congress_id = p.congress_id and n.full_name = p.full_name and n.person_id <> p.person_id)""";
    private static final String OF_A_DELEGATION = " and p.delegation_name_en <> 'Riverside' and p.category = 'DELEGATE' and p.credentials = 'CONFIRMED'";
    private static final String LODGED = " and exists (select 1 from arrival_stay s where s.person_id = p.person_id and s.hotel is not null)";
    private static final Duration PREPARED = Duration.ofSeconds(20);

    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.sharedByJourneys();
    @RegisterExtension
    static final Browser browser = Browser.on(server);
    private GateClient database;
    private Page desk;
    private int actions;

    @BeforeEach
    void openTheDesk() {
        database = new GateClient(server);
        desk = browser.visitAs(DemoPerson.SECRETARIAT);
        desk.navigate("/secretariat/arrival/desk?desk=Lobby+9");
    }

    private String one(String what, String more) {
        return database.ask("select " + what + " " + EXPECTED + more + " order by p.person_id limit 1").get(0);
    }

    /** Types where the focus is, as a clerk or a scanner does, and ends with Enter. */
    private void act(String typed) {
        desk.keyboard().type(typed);
        desk.keyboard().press("Enter");
        actions++;
    }

    private Locator arrived() {
        return desk.locator("[id='card:arrived']");
    }

    private void find(String name) {
        assertThat(desk.locator("[id='find:text']")).isFocused();
        act(name);
        assertThat(desk.locator("#card-name")).containsText(name);
    }

    private Locator concern(String code) {
        return desk.locator(".concern", new Page.LocatorOptions().setHas(desk.locator(".tag:text-is('" + code + "')")));
    }

    @Test
    @DisplayName("AR1: a prepared person takes three actions at most and less than 20 seconds, by keyboard alone; the field is ready for the next")
    void takesAPreparedPersonIn() {
        var name = one("p.full_name", OF_A_DELEGATION);
        find(name);
        desk.locator("[id='photo:file_input']").setInputFiles(Portrait.ofSomebody());
        assertThat(concern("R14")).hasCount(0);
        desk.keyboard().press("Escape");
        assertThat(desk.locator("#card-name")).hasCount(0);
        actions = 0;
        var began = Instant.now();

        find(name);
        assertThat(arrived()).isFocused();
        act("");

        assertThat(desk.locator(".latest li").first()).containsText(name);
        assertThat(desk.locator("#card-name")).hasCount(0);
        assertThat(desk.locator("[id='find:text']")).isFocused();
        assertThat(actions).isLessThanOrEqualTo(3);
        assertThat(Duration.between(began, Instant.now())).isLessThan(PREPARED);

        act(name);
        assertThat(desk.locator(".notice.done")).containsText("Lobby 9");
        desk.locator(".desk-card .undo summary").click();
        desk.locator("[id='after:reason']").fill("wrong person");
        desk.locator("[id='after:undo']").click();
        assertThat(arrived()).isVisible();
    }

    @Test
    @DisplayName("AR4, AR5, AR6: the screen says R12 for a pack that is incomplete, R13 for a room that is taken, R14 for a photo that is missing")
    void saysWhatIsToBeLookedAt() {
        var person = one("p.person_id", OF_A_DELEGATION + LODGED);
        var name = one("p.full_name", OF_A_DELEGATION + LODGED);
        database.tell("update person set photo_version = null where id = '%s'".formatted(person));
        var taken = database.ask("""
            select s.room from arrival_stay s join attendance_published_arrival a on a.person_id = s.person_id
             where s.hotel = (select t.hotel from arrival_stay t where t.person_id = '%s') order by s.room limit 1""".formatted(person)).get(0);
        find(name);
        assertThat(concern("R14")).isVisible();

        desk.locator("[id='card:room']").fill(taken);
        desk.locator(".pack summary").click();
        desk.locator("[id='card:handed'] label", new Page.LocatorOptions().setHasText("Seat plan")).click();
        arrived().click();

        assertThat(concern("R12")).containsText("1 item");
        assertThat(concern("R13")).containsText(taken);
        assertThat(desk.locator("[id='find:text']")).isFocused();
        desk.getByText("Hand over: Seat plan").click();
        assertThat(concern("R12")).hasCount(0);
    }

    @Test
    @DisplayName("AR7, AR8: a delegation is taken in at once but for who is unticked, who then heads the missing list")
    void takesADelegationIn() {
        var delegation = database.ask("select p.delegation_id " + EXPECTED + OF_A_DELEGATION
            + " group by p.delegation_id having count(*) > 1 order by p.delegation_id limit 1").get(0);
        desk.navigate("/secretariat/arrival/group?delegation=" + delegation);
        var boxes = desk.locator(".group-people input[type=checkbox]");
        var people = boxes.count();
        boxes.first().uncheck();
        desk.locator("[id='group:collectedBy:input']").fill("He Lan");

        desk.locator("[id='group:arrived']").click();

        assertThat(desk.locator(".ui-messages-info-summary")).containsText(people == 2 ? "1 person has arrived" : people - 1 + " people have arrived");
        assertThat(boxes).hasCount(1);
        desk.navigate("/secretariat/arrival/missing?delegation=" + delegation);
        assertThat(desk.locator("h1")).hasText("1 not arrived");
        desk.navigate("/secretariat/arrival/progress");
        assertThat(desk.locator("h1")).hasText(Pattern.compile("\\d+ of \\d+ have arrived"));
    }

    @Test
    @DisplayName("AR9, A10: staff of a delegation ring their own people and note what was said; the secretariat reads it")
    void ringsTheMissing() {
        var own = browser.visitAs(DemoPerson.DELEGATION, "en", Browser.PHONE);
        own.navigate("/delegation/arrival/missing");
        var others = database.ask("select p.full_name " + EXPECTED + OF_A_DELEGATION);
        var mine = own.locator(".chased li").allTextContents();
        assertThat(mine).isNotEmpty().noneMatch(row -> others.stream().anyMatch(row::contains));

        own.locator(".chased li button").first().click();
        own.locator("[id='chase-form:note:input']").fill("the bus broke down");
        own.locator("[id='chase-form:keep']").click();

        assertThat(own.locator(".chased li").first().locator(".chase-note")).containsText("the bus broke down");
        desk.navigate("/secretariat/arrival/missing");
        assertThat(desk.locator(".chase-note .said").getByText("the bus broke down")).hasCount(1);
    }

    @Test
    @DisplayName("AR13, AR14: a walk-in waits for another person, and has arrived once that one approves")
    void letsAWalkInIn() {
        desk.navigate("/secretariat/arrival/walkins");
        desk.locator("[id='ask:full:input']").fill("Marlowe, Ada");
        desk.locator("[id='ask:why:input']").fill("invited by the presidium");
        desk.locator("[id='ask:request']").click();
        var asked = desk.locator("#walk-ins li", new Page.LocatorOptions().setHasText("Marlowe"));
        assertThat(asked).containsText("Another person decides");
        assertThat(asked.locator("button")).hasCount(0);

        desk.locator("#walk-ins li", new Page.LocatorOptions().setHasText("Luo Xiaomin")).getByText("Approve").click();

        assertThat(desk.locator("#walk-ins li", new Page.LocatorOptions().setHasText("Luo Xiaomin"))).containsText("approved");
        desk.navigate("/secretariat/arrival/desk");
        act("罗晓敏");
        assertThat(desk.locator(".notice.done")).containsText("Lobby 2");
    }
}
