package meeting.web.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A clerk saves what another has written and not yet committed; the page says what happened, on the real server and its transactions. */
class SameMomentIT {
    private static final String ANOTHER_CLERK = "update delegation set number = 777 where number = 1"
        + " and congress_id = (select congress_id from delegation where id = '%s')";
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onPostgreSql().withDemonstrationData();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("D1: a delegation founded under a number just given is refused in words, and what was typed stays")
    void founding() throws SQLException {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/delegation/list");
        var id = idOfLast(page);
        page.navigate("/secretariat/delegation/edit");
        page.locator("[id='delegation-form:name:input']").fill("新代表团");

        saveWhileAnotherClerkDoes(page, id);
    }

    @Test
    @DisplayName("D1: a delegation renumbered to a number just given is refused in words, though only the commit sees it")
    void renumbering() throws SQLException {
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/delegation/list");
        var id = idOfLast(page);
        page.navigate("/secretariat/delegation/edit?id=" + id);

        saveWhileAnotherClerkDoes(page, id);
    }

    private static void saveWhileAnotherClerkDoes(Page page, String someDelegation) throws SQLException {
        try (var another = server.postgreSql().dataSource().getConnection()) {
            another.setAutoCommit(false);
            another.createStatement().executeUpdate(ANOTHER_CLERK.formatted(someDelegation));
            page.locator("[id='delegation-form:number:input']").fill("777");
            page.locator("[id='delegation-form:save']").click();
            untilSomebodyWaits(another);
            another.commit();

            assertThat(page.locator("#notices")).containsText("at the same moment");
            assertThat(page.locator("[id='delegation-form:number:input']")).hasValue("777");
            another.createStatement().executeUpdate("update delegation set number = 1 where number = 777");
            another.commit();
        }
    }

    private static void untilSomebodyWaits(Connection connection) throws SQLException {
        try (var waiting = connection.prepareStatement("select 1 from pg_stat_activity where wait_event_type = 'Lock'")) {
            while (!waiting.executeQuery().next()) Thread.onSpinWait();
        }
    }

    private static String idOfLast(Page page) {
        return page.locator("a[href*='delegation/edit?id=']").last().getAttribute("href").replaceFirst(".*id=", "");
    }
}
