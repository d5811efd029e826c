package meeting.plan.contingency;

import static meeting.plan.contingency.Crewed.NINE;
import static meeting.plan.contingency.Crewed.POWER_CUT;
import static meeting.plan.contingency.Crewed.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.kernel.authorization.Roles;
import meeting.plan.contingency.ActivationView.StepView;
import meeting.plan.contingency.scenario.ContingencyDetails;
import meeting.plan.contingency.scenario.Coverage;
import meeting.testing.Product;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class ActivationRules {
    private Activations activations;
    private Contingencies contingencies;
    private CongressId congress;

    abstract Product product();

    @BeforeEach
    void convene() {
        at(0);
        congress = Crewed.congress(product());
        contingencies = product().get(Contingencies.class);
        contingencies.commandByHeads(congress);
        activations = product().get(Activations.class);
    }

    @Test
    @DisplayName("X4: one open activation a scenario; other scenarios run beside it; once closed it may happen again")
    void oneAtATime() {
        var first = activate(ActivationKind.REAL);
        assertThatThrownBy(() -> activate(ActivationKind.REAL)).isInstanceOf(ActivationOpen.class);
        assertThatThrownBy(() -> activate(ActivationKind.REHEARSAL)).isInstanceOf(ActivationOpen.class);
        var other = activations.activate(congress, VEHICLE, ActivationKind.REHEARSAL);
        assertThat(activations.open(congress)).extracting(ActivationView::id).containsExactly(first, other);
        assertThat(contingencies.contingency(congress, POWER_CUT).open()).isEqualTo(first);

        activations.close(first, null);
        var second = activate(ActivationKind.REHEARSAL);
        assertThat(activations.history(congress, POWER_CUT)).extracting(ActivationView::id).containsExactlyInAnyOrder(second, first);
    }

    @Test
    @DisplayName("X4: the real thing breaks off a rehearsal, which then counts for no drill")
    void realComesFirst() {
        var rehearsal = activate(ActivationKind.REHEARSAL);
        assertThatThrownBy(() -> activate(ActivationKind.REHEARSAL)).isInstanceOf(ActivationOpen.class);
        at(3);
        var real = activate(ActivationKind.REAL);

        assertThat(activations.activation(rehearsal)).returns(true, ActivationView::isBrokenOff).returns(false, ActivationView::isOpen);
        assertThat(activations.open(congress)).extracting(ActivationView::id).containsExactly(real);
        activations.close(real, null);
        assertThat(contingencies.contingency(congress, POWER_CUT).coverage().drilled()).isNull();
        activations.close(activate(ActivationKind.REHEARSAL), null);
        assertThat(contingencies.contingency(congress, POWER_CUT).coverage()).returns(Coverage.State.GOOD, Coverage::drill)
            .returns(LocalDate.of(2027, 1, 11), Coverage::drilled);
    }

    @Test
    @DisplayName("X5, X9: a tick keeps who and when; the second one changes nothing; taken back it is open again; every line stays")
    void ticksStay() {
        var run = activate(ActivationKind.REAL);
        at(1);
        Crewed.member("teng");
        activations.tick(run, 0);
        at(2);
        Crewed.member("tian");
        activations.tick(run, 0);
        assertThat(step(run, 0).doneBy()).returns("teng", LogLine::actor).returns(NINE.plusSeconds(60), LogLine::at);
        activations.takeBack(run, 0);
        activations.takeBack(run, 0);
        assertThat(step(run, 0).isDone()).isFalse();
        activations.tick(run, 0);
        activations.note(run, "  the generator smokes ");

        assertThat(activations.activation(run).log()).extracting(LogLine::entry, LogLine::actor, LogLine::step, LogLine::note).containsExactly(
            line(LogEntry.BEGUN, "lin", null, null), line(LogEntry.STEP_DONE, "teng", 0, null), line(LogEntry.STEP_TAKEN_BACK, "tian", 0, null),
            line(LogEntry.STEP_DONE, "tian", 0, null), line(LogEntry.NOTED, "tian", null, "the generator smokes"));
    }

    @Test
    @DisplayName("X5: what is laid down while it runs changes nothing that runs")
    void keepsItsSteps() {
        var run = activate(ActivationKind.REAL);
        var known = contingencies.contingency(congress, POWER_CUT);
        var details = known.details();
        contingencies.adapt(congress, POWER_CUT, known.version(), new ContingencyDetails(details.texts(), details.phase(), details.severity(), details.lead(),
            details.command(), details.steps().subList(0, 1), null, null));

        assertThat(activations.activation(run).steps()).hasSize(6);
    }

    @Test
    @DisplayName("X6: a step is overdue from the instant after its minutes, by the clock alone, until it is done or everything is closed")
    void overdueByTheClock() {
        var run = activate(ActivationKind.REAL);
        Product.setClock(NINE.plus(Duration.ofMinutes(1)));
        assertThat(activations.activation(run).overdue()).isZero();
        Product.setClock(NINE.plus(Duration.ofMinutes(1)).plusMillis(1));
        assertThat(activations.activation(run).steps()).extracting(StepView::late).containsExactly(1, 1, 0, 0, 0, 0);
        at(4);
        activations.tick(run, 1);
        assertThat(activations.activation(run).steps()).extracting(StepView::late).containsExactly(4, 0, 3, 2, 0, 0);
        assertThat(step(run, 1).isDoneLate()).isTrue();
        assertThat(activations.activation(run).next()).get().extracting(StepView::number).isEqualTo(0);
        activations.close(run, null);
        at(60);
        assertThat(step(run, 0).late()).isEqualTo(4);
    }

    @Test
    @DisplayName("X9: the group of a step ticks it, the command and the secretariat any; leaders and security activate but tick nothing that is not theirs")
    void everyoneTicksTheirOwn() {
        Crewed.member("teng");
        assertThatThrownBy(() -> activate(ActivationKind.REAL)).isInstanceOf(NotYours.class);
        Crewed.member("tong");
        var run = activate(ActivationKind.REAL);
        activations.tick(run, 1);
        Crewed.member("hua");
        assertThat(activations.activation(run).steps()).extracting(StepView::tickable).containsExactly(false, true, false, false, false, false);
        assertThatThrownBy(() -> activations.tick(run, 0)).isInstanceOf(NotYours.class);
        assertThatThrownBy(() -> activations.tick(run, 6)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> activations.close(run, null)).isInstanceOf(NotYours.class);
        Crewed.member("drifter");
        assertThatThrownBy(() -> activations.activation(run)).isInstanceOf(NotFound.class);
        assertThat(activations.open(congress)).isEmpty();
        for (var role : List.of(Roles.LEADERSHIP, Roles.SECURITY)) {
            Product.signIn("wei", Set.of(role));
            assertThatThrownBy(() -> activations.tick(run, 0)).as(role).isInstanceOf(NotYours.class);
        }
        var other = activations.activate(congress, VEHICLE, ActivationKind.REHEARSAL);
        assertThat(activations.activation(other).closable()).isTrue();
        assertThat(activations.activation(run).closable()).as("security did not begin it").isFalse();
    }

    @Test
    @DisplayName("X3: what is set aside is not activated")
    void notWhatIsSetAside() {
        var known = contingencies.contingency(congress, POWER_CUT);
        var details = known.details();
        contingencies.adapt(congress, POWER_CUT, known.version(), new ContingencyDetails(details.texts(), details.phase(), details.severity(), details.lead(),
            details.command(), details.steps(), null, "two independent grids"));

        assertThatThrownBy(() -> activate(ActivationKind.REAL)).isInstanceOf(ScenarioSetAside.class);
    }

    @Test
    @DisplayName("X10: closing ends ticks and notes; lessons are written with it and later, not before")
    void closesWithLessons() {
        var run = activate(ActivationKind.REHEARSAL);
        assertThatThrownBy(() -> activations.learn(run, "too early")).isInstanceOf(ActivationOpen.class);
        at(9);
        activations.close(run, "Torches at door 3 were empty.");
        activations.learn(run, "The pause text was found at once.");

        assertThatThrownBy(() -> activations.tick(run, 0)).isInstanceOf(ActivationClosed.class);
        assertThatThrownBy(() -> activations.note(run, "late")).isInstanceOf(ActivationClosed.class);
        assertThatThrownBy(() -> activations.close(run, null)).isInstanceOf(ActivationClosed.class);
        assertThatThrownBy(() -> activations.learn(run, " ")).isInstanceOf(InvalidInput.class);
        assertThat(activations.activation(run)).returns(NINE.plus(Duration.ofMinutes(9)), ActivationView::closedAt);
        assertThat(activations.activation(run).lessons()).extracting(LogLine::note)
            .containsExactly("Torches at door 3 were empty.", "The pause text was found at once.");
    }

    Activations activations() {
        return activations;
    }

    ActivationId activate(ActivationKind kind) {
        return activations.activate(congress, POWER_CUT, kind);
    }

    private StepView step(ActivationId run, int number) {
        return activations.activation(run).steps().get(number);
    }

    private static void at(int minutes) {
        Product.setClock(NINE.plus(Duration.ofMinutes(minutes)));
    }

    private static Tuple line(LogEntry entry, String actor, Integer step, String note) {
        return Tuple.tuple(entry, actor, step, note);
    }
}
