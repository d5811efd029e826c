package meeting.task.round;

import static meeting.task.round.RoundFixture.DAY;
import static meeting.task.round.RoundFixture.GROUPS;
import static meeting.task.round.RoundFixture.MED;
import static meeting.task.round.RoundFixture.OPENING;
import static meeting.task.round.RoundFixture.TRA;
import static meeting.task.round.RoundFixture.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.task.round.hours.CheckSettings;
import meeting.task.round.matrix.Cell;
import meeting.task.round.matrix.CellState;
import meeting.task.round.matrix.ReadinessMatrix;
import meeting.task.round.matrix.RoundView;
import meeting.task.round.matrix.Said;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DailyRoundsTest {
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
    void convene() {
        Product.setClock(at(DAY, 7, 0));
        congress = fixture.convene();
        rounds = product.get(DailyRounds.class);
    }

    @Test
    @DisplayName("C41: where nothing was laid down nobody is asked, until the secretariat opens the first round; a day has one")
    void opensByHand() {
        fixture.watch(DAY, 9, 0);
        assertThat(rounds.matrix(congress).round()).isNull();
        assertThat(rounds.settings(congress).isLaid()).isFalse();

        rounds.open(congress);

        assertThat(rounds.matrix(congress).round()).isEqualTo(new RoundView(DAY, at(DAY, 9, 0), at(DAY, 18, 0), false));
        assertThat(rounds.settings(congress).settings().beginsOn()).isEqualTo(DAY);
        assertThatThrownBy(() -> rounds.open(congress)).isInstanceOf(RoundAlreadyOpen.class);
    }

    @Test
    @DisplayName("C41: a round opens by itself at its hour, from its first day to the opening, and tells whoever is in charge")
    void opensByItself() {
        rounds.lay(congress, -1, RoundFixture.settings());
        fixture.watch(DAY.minusDays(4), 12, 0);
        assertThat(rounds.matrix(congress).round()).isNull();
        fixture.watch(DAY, 7, 59);
        assertThat(rounds.matrix(congress).round()).isNull();
        fixture.watch(DAY, 8, 0);
        fixture.watch(DAY, 8, 1);
        assertThat(rounds.matrix(congress).round().openedAt()).isEqualTo(at(DAY, 8, 0));
        assertThat(fixture.letters("tang", DAY)).hasSize(1).first().asString().startsWith("en task.letter-round-open: ")
            .endsWith(" | Transport | 2027-01-07 | 18:00");
        assertThat(fixture.letters("yun", DAY)).hasSize(1);

        fixture.watch(OPENING, 8, 0);
        assertThat(rounds.matrix(congress).round().day()).isEqualTo(OPENING);
        fixture.watch(OPENING.plusDays(1), 8, 0);
        assertThat(rounds.matrix(congress).isHeldToday()).isFalse();
        assertThatThrownBy(() -> rounds.open(congress)).isInstanceOf(CountdownOver.class);
    }

    @Test
    @DisplayName("C42: a round closes at its hour, not within an hour of its opening, or when the secretariat closes it")
    void closes() {
        rounds.lay(congress, -1, RoundFixture.settings());
        fixture.watch(DAY, 8, 0);
        Product.setClock(at(DAY, 17, 59));
        assertThat(fixture.cell(congress, TRA, DAY).state()).isEqualTo(CellState.WAITING);
        Product.setClock(at(DAY, 18, 0));
        assertThat(fixture.cell(congress, TRA, DAY).state()).isEqualTo(CellState.SILENT);
        assertThatThrownBy(() -> rounds.close(congress)).isInstanceOf(RoundClosed.class);

        fixture.watch(DAY.plusDays(1), 17, 40);
        assertThat(rounds.matrix(congress).round().closesAt()).isEqualTo(at(DAY.plusDays(1), 18, 40));
        rounds.close(congress);
        assertThat(rounds.matrix(congress).round().closed()).isTrue();
        Product.setClock(at(DAY.plusDays(2), 0, 30));
        assertThatThrownBy(() -> rounds.close(congress)).isInstanceOf(NoRoundOpen.class);
    }

    @Test
    @DisplayName("C43: confirmed, trouble in words, and nothing needed are told apart, and all from silence")
    void threeAnswers() {
        rounds.open(congress);
        assertThatThrownBy(() -> fixture.answer("tang", congress, DAY, TRA, Said.TROUBLE, " ")).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::field).containsExactly("text"));
        assertThatThrownBy(() -> fixture.answer("tang", congress, DAY, TRA, null, "")).isInstanceOf(InvalidInput.class);

        fixture.answer("tang", congress, DAY, TRA, Said.TROUBLE, " Two buses are in repair ");
        fixture.answer("yun", congress, DAY, MED, Said.NOTHING_NEEDED, null);
        Product.setClock(at(DAY, 19, 0));

        var matrix = rounds.matrix(congress);
        assertThat(fixture.cell(congress, TRA, DAY)).isEqualTo(new Cell(DAY, CellState.TROUBLE, false, 0, "Two buses are in repair", "Name of tang",
            at(DAY, 7, 0)));
        assertThat(fixture.cell(congress, MED, DAY).state()).isEqualTo(CellState.NOTHING_NEEDED);
        assertThat(matrix.in(CellState.SILENT)).isEqualTo(GROUPS - 2);
        assertThat(matrix.answered()).isEqualTo(2);
    }

    @Test
    @DisplayName("C45, C46: an answer may change until the next round opens; who first answers after the close is late for good")
    void changesAndLateness() {
        rounds.lay(congress, -1, RoundFixture.settings());
        fixture.watch(DAY, 8, 0);
        fixture.answer("tang", congress, DAY, TRA, Said.TROUBLE, "no fuel");
        Product.setClock(at(DAY, 18, 0));
        fixture.answer("tang", congress, DAY, TRA, Said.CONFIRMED, "fuel came");
        fixture.answer("yun", congress, DAY, MED, Said.CONFIRMED, null);
        Product.setClock(at(DAY.plusDays(1), 7, 0));
        fixture.answer("yun", congress, DAY, MED, Said.TROUBLE, "one nurse ill");

        assertThat(fixture.cell(congress, TRA, DAY).late()).isFalse();
        assertThat(fixture.cell(congress, TRA, DAY).state()).isEqualTo(CellState.CONFIRMED);
        assertThat(fixture.cell(congress, MED, DAY)).isEqualTo(new Cell(DAY, CellState.TROUBLE, true, 0, "one nurse ill", "Name of yun",
            at(DAY.plusDays(1), 7, 0)));
        fixture.watch(DAY.plusDays(1), 8, 0);
        assertThatThrownBy(() -> fixture.answer("tang", congress, DAY, TRA, Said.CONFIRMED, null)).isInstanceOf(NoRoundOpen.class);
    }

    @Test
    @DisplayName("C47: a member answers for own groups only and sees those; the leadership reads all and changes nothing")
    void ownGroupsOnly() {
        rounds.open(congress);
        assertThatThrownBy(() -> fixture.answer("tang", congress, DAY, MED, Said.CONFIRMED, null)).isInstanceOf(NotOwnGroup.class);
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        assertThatThrownBy(() -> rounds.answer(congress, DAY, TRA, new Answer(Said.CONFIRMED, null))).isInstanceOf(NotOwnGroup.class);

        Product.signIn("tang", Set.of(Roles.GROUP_STAFF));
        assertThat(rounds.own(congress).groups()).extracting(ReadinessMatrix.GroupRow::code).containsExactly(TRA);
        assertThat(rounds.matrix(congress).groups()).extracting(ReadinessMatrix.GroupRow::code).containsExactly(TRA);
        assertThatThrownBy(() -> rounds.close(congress)).isInstanceOf(NotAuthorized.class);
        Product.signIn("wei", Set.of(Roles.LEADERSHIP));
        assertThat(rounds.matrix(congress).groups()).hasSize(GROUPS);
        assertThatThrownBy(() -> rounds.open(congress)).isInstanceOf(NotAuthorized.class);
    }

    @Test
    @DisplayName("C41, C44: settings are checked, and nobody overwrites them unseen")
    void checksSettings() {
        var wrong = new CheckSettings(null, LocalTime.of(18, 0), LocalTime.of(18, 0), 61, 60, 1441);
        assertThatThrownBy(() -> rounds.lay(congress, -1, wrong)).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::field).containsExactly("beginsOn", "closes", "leadershipAfter", "secretariatAfter"));
        rounds.lay(congress, -1, RoundFixture.settings());
        assertThatThrownBy(() -> rounds.lay(congress, -1, RoundFixture.settings())).isInstanceOf(SomeoneWasFaster.class);
        assertThat(rounds.settings(congress).settings()).isEqualTo(RoundFixture.settings());
    }

    @Test
    @DisplayName("the matrix shows ten days back and four ahead, and at last the two weeks before the opening")
    void showsFifteenDays() {
        Product.setClock(at(OPENING.minusDays(30), 9, 0));
        assertThat(rounds.matrix(congress).days()).hasSize(15).startsWith(OPENING.minusDays(40)).endsWith(OPENING.minusDays(26));
        Product.setClock(at(OPENING.minusDays(4), 0, 0));
        var matrix = rounds.matrix(congress);
        assertThat(matrix.days()).startsWith(OPENING.minusDays(14)).endsWith(OPENING);
        assertThat(matrix.daysToOpening()).isEqualTo(4);
        assertThat(matrix.groups().get(0).cells()).extracting(Cell::state).startsWith(CellState.NOT_ASKED).endsWith(CellState.AHEAD);
        Product.setClock(at(OPENING.plusDays(9), 9, 0));
        assertThat(rounds.matrix(congress).days()).endsWith(OPENING);
    }
}
