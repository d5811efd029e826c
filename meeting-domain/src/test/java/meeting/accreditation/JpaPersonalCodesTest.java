package meeting.accreditation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meeting.congress.CongressId;
import meeting.delegation.PeopleEnrolled;
import meeting.delegation.PersonId;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaPersonalCodesTest {
    private static final int CLERKS = 8;

    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private final CongressId congress = CongressId.next();

    @BeforeEach
    void signIn() {
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
    }

    @Test
    @DisplayName("B1: ten thousand people enrolled at once have ten thousand codes")
    void issuesInBatches() {
        var people = Stream.generate(PersonId::next).limit(10_000).toList();
        enrol(people);

        assertThat(product.get(Codes.class).codesOf(people)).hasSize(10_000);
    }

    @Test
    @DisplayName("B3: of clerks who report the same loss at the same instant one replaces the code")
    void replacesOnce() throws Exception {
        var zhou = PersonId.next();
        enrol(List.of(zhou));
        var old = product.get(Codes.class).codeOf(zhou).orElseThrow().code();
        var clerks = Executors.newFixedThreadPool(CLERKS);

        var outcomes = clerks.invokeAll(IntStream.range(0, CLERKS).mapToObj(clerk -> Executors.callable(() -> {
            Product.signIn("clerk" + clerk, Set.of(Roles.SECURITY));
            product.get(Codes.class).replaceLost(old, "lost on the stairs");
        })).toList());
        clerks.shutdown();

        assertThat(outcomes).filteredOn(JpaPersonalCodesTest::succeeded).hasSize(1);
        assertThat(product.get(Codes.class).history(zhou)).extracting(CodeView::state).containsExactlyInAnyOrder(CodeState.VALID, CodeState.LOST);
    }

    @Test
    @DisplayName("B3: the database itself refuses a second valid code")
    void guardsOneValidCode() throws SQLException {
        var zhou = PersonId.next();
        enrol(List.of(zhou));

        try (var connection = product.dataSource().getConnection(); var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("""
                insert into personal_code (id, code, congress_id, person_id, valid_for, state, issued_at, issued_by, version)
                select congress_id, '00000000000', congress_id, person_id, valid_for, state, issued_at, issued_by, 0
                  from personal_code where person_id = '%s'"""
                .formatted(zhou.value()))).hasMessageContaining("personal_code_b3_one_valid");
        }
    }

    private void enrol(List<PersonId> people) {
        Product.inTransaction(() -> {
            product.fire(new PeopleEnrolled(congress, people));
            return null;
        });
    }

    private static boolean succeeded(Future<?> outcome) {
        try {
            outcome.get();
            return true;
        } catch (Exception refused) {
            return false;
        }
    }
}
