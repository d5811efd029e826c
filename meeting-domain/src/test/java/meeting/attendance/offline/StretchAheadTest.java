package meeting.attendance.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import meeting.attendance.SessionFixture;
import meeting.congress.CongressKind;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a server reads from the database to stretch ahead, as H2 counts its statements. */
class StretchAheadTest {
    private static final String READS = """
        select coalesce(sum(execution_count), 0) from information_schema.query_statistics
         where sql_statement like '%c.code from accreditation_published_code%' and sql_statement not like '%query_statistics%'""";

    @RegisterExtension
    static final Product product = Product.onH2();

    @Test
    @DisplayName("OF4: once all codes are stretched none is read, until there is one more")
    void readsNoneOnceAllAreStretched() throws SQLException {
        var session = new SessionFixture(product, CongressKind.PEOPLES);
        session.delegate("周丽华", session.oldTown);
        countStatements();
        perform();
        assertThat(reads()).isEqualTo(1);
        perform();
        perform();
        assertThat(reads()).isEqualTo(1);
        session.delegate("李娜", session.riverside);

        perform();

        assertThat(reads()).isEqualTo(2);
        assertThat(product.get(Sealing.class).known(session.congress)).isEqualTo(2);
    }

    private static void perform() {
        product.get(StretchAhead.class).perform();
    }

    private static void countStatements() throws SQLException {
        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement()) {
            statement.execute("set query_statistics true");
        }
    }

    private static int reads() throws SQLException {
        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement(); var found = statement.executeQuery(READS)) {
            found.next();
            return found.getInt(1);
        }
    }
}
