package meeting.task.round;

import static meeting.task.round.RoundFixture.DAY;
import static meeting.task.round.RoundFixture.GROUPS;
import static meeting.task.round.RoundFixture.TRA;
import static meeting.task.round.RoundFixture.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import meeting.congress.CongressId;
import meeting.kernel.Chores;
import meeting.task.round.matrix.Said;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** On PostgreSQL, where several servers share one database. */
class SilenceTest {
    private static final int SERVERS = 4;
    @RegisterExtension
    static final Product product = Product.onPostgreSql();
    private final RoundFixture fixture = new RoundFixture(product);
    private CongressId congress;

    @BeforeAll
    static void openAccounts() {
        RoundFixture.openAccounts(product);
    }

    @BeforeEach
    void openRound() {
        Product.setClock(at(DAY.minusDays(9), 7, 0));
        congress = fixture.convene();
    }

    @Test
    @DisplayName("C44: silence is told to the head, then to the secretariat, then to the leadership, each at its time and once")
    void escalates() {
        var day = DAY.minusDays(2);
        product.get(DailyRounds.class).lay(congress, -1, RoundFixture.settings());
        fixture.watch(day, 8, 0);
        fixture.answer("yun", congress, day, RoundFixture.MED, Said.CONFIRMED, null);

        fixture.watch(day, 18, 29);
        assertThat(fixture.letters("tang", day)).hasSize(1);
        fixture.watch(day, 18, 30);
        fixture.watch(day, 18, 31);
        assertThat(fixture.letters("tang", day)).last().asString().startsWith("en task.letter-silent-head: ").endsWith(" | Transport | 2027-01-05");
        assertThat(fixture.letters("tang", day)).hasSize(2);
        assertThat(fixture.letters("lin", day)).isEmpty();
        fixture.watch(day, 19, 0);
        assertThat(fixture.letters("lin", day)).hasSize(1).first().asString().startsWith("en task.letter-silent-secretariat: ")
            .contains("Transport").doesNotContain("Medical").endsWith("| " + (GROUPS - 1));
        assertThat(fixture.letters("sun", day)).hasSize(1);

        fixture.answer("tang", congress, day, TRA, Said.CONFIRMED, null);
        fixture.watch(day, 20, 59);
        assertThat(fixture.letters("wei", day)).isEmpty();
        fixture.watch(day, 21, 0);
        fixture.watch(day.plusDays(1), 7, 0);
        assertThat(fixture.letters("wei", day)).hasSize(1).first().asString().doesNotContain("Transport").endsWith("| " + (GROUPS - 2));
        assertThat(fixture.letters("yun", day)).hasSize(1);
    }

    @Test
    @DisplayName("C41, C44: servers that work at the same moment open one round and tell of silence once")
    void tellsOnceInACluster() throws Exception {
        product.get(DailyRounds.class).lay(congress, -1, RoundFixture.settings());
        Product.setClock(at(DAY, 21, 0));
        Product.signOut();
        together();
        Product.setClock(at(DAY.plusDays(1), 1, 0));
        together();

        RoundFixture.secretary();
        assertThat(fixture.letters("tang", DAY)).hasSize(2);
        assertThat(fixture.letters("lin", DAY)).hasSize(1);
        assertThat(fixture.letters("wei", DAY)).hasSize(1);
    }

    private static void together() throws Exception {
        var servers = Executors.newFixedThreadPool(SERVERS);
        var start = new CyclicBarrier(SERVERS);
        var done = IntStream.range(0, SERVERS).mapToObj(server -> servers.submit(() -> {
            start.await();
            product.get(Chores.class).perform();
            return null;
        })).toList();
        for (var each : done) each.get();
        servers.shutdown();
    }
}
