package meeting.task.round;

import static meeting.task.round.RoundFixture.DAY;
import static meeting.task.round.RoundFixture.MED;
import static meeting.task.round.RoundFixture.TRA;
import static meeting.task.round.RoundFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import meeting.congress.CongressId;
import meeting.kernel.authorization.Roles;
import meeting.plan.PlanApproved;
import meeting.task.Countdown;
import meeting.task.Tasks;
import meeting.task.round.hours.CheckSettings;
import meeting.task.round.hours.CheckView;
import meeting.task.round.matrix.CellState;
import meeting.task.round.matrix.Said;
import meeting.task.template.Templates;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** At T-4 transport has C24 (T-24) late and C52 (T-2) ahead; medical care has C29 (T-15) late and nothing else. */
class LateWorkTest {
    @RegisterExtension
    static final Product product = Product.onH2();
    private final RoundFixture fixture = new RoundFixture(product);
    private DailyRounds rounds;
    private CongressId congress;

    @BeforeAll
    static void openAccounts() {
        RoundFixture.openAccounts(product);
    }

    @BeforeEach
    void begin() {
        Product.setClock(at(DAY, 9, 0));
        congress = fixture.convene();
        var templates = product.get(Templates.class);
        templates.start(congress, templates.templates().get(0).id());
        rounds = product.get(DailyRounds.class);
        rounds.open(congress);
    }

    @Test
    @DisplayName("C43: a group with tasks that are due cannot say that nothing is needed; once they are settled it can")
    void nothingIsNeededOnlyWithoutWork() {
        assertThatThrownBy(() -> fixture.answer("yun", congress, DAY, MED, Said.NOTHING_NEEDED, null)).isInstanceOfSatisfying(WorkIsDue.class,
            e -> assertThat(e.arguments()).containsExactly(1));
        RoundFixture.secretary();
        var clinics = product.get(Countdown.class).codes(congress).get("C29");
        product.get(Tasks.class).waive(clinics, product.get(Countdown.class).task(clinics).record().version(), "the hotels have their own clinics");

        fixture.answer("yun", congress, DAY, MED, Said.NOTHING_NEEDED, null);
        assertThat(fixture.cell(congress, MED, DAY).state()).isEqualTo(CellState.NOTHING_NEEDED);
    }

    @Test
    @DisplayName("C48: who confirms with late tasks is shown with them; trouble stays trouble")
    void showsLateTasks() {
        fixture.answer("tang", congress, DAY, TRA, Said.CONFIRMED, null);
        assertThat(fixture.cell(congress, TRA, DAY).state()).isEqualTo(CellState.OVERDUE);
        assertThat(fixture.cell(congress, TRA, DAY).lateTasks()).isEqualTo(1);

        fixture.answer("tang", congress, DAY, TRA, Said.TROUBLE, "no drivers yet");
        assertThat(fixture.cell(congress, TRA, DAY).state()).isEqualTo(CellState.TROUBLE);
    }

    @Test
    @DisplayName("C47: what a group has to do is told to its members")
    void tellsOwnWork() {
        Product.signIn("tang", Set.of(Roles.GROUP_STAFF));
        assertThat(rounds.work(congress, DAY, TRA)).isEqualTo(new GroupWork(1, 1));
        assertThat(rounds.work(congress, DAY.plusDays(2), TRA)).isEqualTo(new GroupWork(2, 1));
        assertThatThrownBy(() -> rounds.work(congress, DAY, MED)).isInstanceOf(NotOwnGroup.class);
    }

    @Test
    @DisplayName("C49: with the round, whoever is responsible is reminded of tasks that are late or due, and of no others")
    void remindsOfDueTasks() {
        assertThat(fixture.letters("tang", DAY)).anySatisfy(letter -> assertThat(letter).startsWith("en task.letter-tasks-due: ")
            .contains("Contract the fleet").doesNotContain("parking").endsWith("| 1"));
        assertThat(fixture.letters("lin", DAY)).isEmpty();
    }

    @Test
    @DisplayName("C41: the check begins on the day after the plan's approval")
    void beginsWithTheApproval() {
        var other = fixture.convene();
        Product.inTransaction(() -> {
            product.fire(new PlanApproved(other, 1, null));
            return null;
        });
        assertThat(rounds.settings(other)).isEqualTo(new CheckView(other, CheckSettings.usual(DAY.plusDays(1)), 0));
    }
}
