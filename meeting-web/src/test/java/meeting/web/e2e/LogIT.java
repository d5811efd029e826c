package meeting.web.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LogIT {
    private static final String SOMEBODY = "欧阳不入日志";
    @RegisterExtension
    static final PayaraMicro server = PayaraMicro.onPostgreSql().withDemonstrationData();
    @RegisterExtension
    static final Browser browser = Browser.on(server);

    @Test
    @DisplayName("a statement that the database refuses is told to the log by its constraint, without the person's record")
    void keepsPeopleOutOfTheLog() throws SQLException {
        refuseSomebody();
        var page = browser.visitAs(DemoPerson.SECRETARIAT);
        page.navigate("/secretariat/person/edit");
        page.locator("[id='person-form:full:input']").fill(SOMEBODY);

        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.locator("[id='person-form:save']").click());

        assertThat(server.log()).contains("nobody_of_this_name").doesNotContain(SOMEBODY);
    }

    /** A rule that only the database knows, so that the statement itself fails. */
    private static void refuseSomebody() throws SQLException {
        try (var connection = server.postgreSql().dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute("alter table person add constraint nobody_of_this_name check (full_name <> '" + SOMEBODY + "')");
        }
    }
}
