package meeting.agenda;

import static meeting.agenda.AgendaFixture.NINE_O_CLOCK;
import static meeting.agenda.AgendaFixture.aPlenary;
import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Set;
import meeting.congress.Convening;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSittingsTest {
    @RegisterExtension
    static final Product product = Product.onPostgreSql();

    @Test
    @DisplayName("PostgreSQL keeps a sitting and publishes its hours")
    void keepsASitting() throws SQLException {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        var congress = product.get(Convening.class).convene(aPeoplesCongress());
        var details = aPlenary(NINE_O_CLOCK, NINE_O_CLOCK.plusSeconds(7200), 20, 10);
        var sitting = product.get(Scheduling.class).create(congress, details);

        assertThat(product.get(Scheduling.class).sitting(sitting).details()).isEqualTo(details);
        try (var connection = product.dataSource().getConnection();
             var rows = connection.createStatement().executeQuery("select sitting_id, status, sign_in_opens from agenda_published_sitting")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getObject(1)).isEqualTo(sitting.value());
            assertThat(rows.getString(2)).isEqualTo("PLANNED");
            assertThat(rows.getTimestamp(3).toInstant()).isEqualTo(NINE_O_CLOCK.minusSeconds(1200));
        }
    }
}
