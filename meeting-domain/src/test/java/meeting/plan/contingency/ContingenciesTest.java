package meeting.plan.contingency;

import static meeting.plan.contingency.Crewed.POWER_CUT;
import static meeting.plan.contingency.Crewed.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meeting.congress.CongressId;
import meeting.congress.division.Duty;
import meeting.congress.division.GroupMember;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.plan.contingency.scenario.Command;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.plan.contingency.scenario.ContingencyDetails;
import meeting.plan.contingency.scenario.ContingencyStep;
import meeting.plan.contingency.scenario.ContingencyTexts;
import meeting.plan.contingency.scenario.Coverage;
import meeting.plan.contingency.scenario.Coverage.State;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ContingenciesTest {
    private static final LocalizedText NONE = new LocalizedText(null, null, null);
    @RegisterExtension
    static final Product product = Product.onH2();
    private Contingencies contingencies;
    private CongressId congress;

    @BeforeAll
    static void openAccounts() {
        Crewed.openAccounts(product);
    }

    @BeforeEach
    void convene() {
        Product.setClock(Crewed.NINE);
        congress = Crewed.congress(product);
        contingencies = product.get(Contingencies.class);
    }

    @Test
    @DisplayName("X1: a new congress begins with the 23 scenarios of RULEBOOK 3, all texts in three languages, every step with a group that is there")
    void beginsWithTheCatalogue() {
        var catalogue = contingencies.catalogue(congress);

        assertThat(catalogue).extracting(view -> view.code().value())
            .containsExactlyElementsOf(IntStream.rangeClosed(1, 23).mapToObj(n -> String.format("X%02d", n)).toList());
        assertThat(catalogue).allSatisfy(view -> {
            var texts = view.details().texts();
            assertThat(Stream.of(texts.title(), texts.trigger(), texts.resources(), texts.words(), texts.told(), texts.resume()))
                .as(view.code().value()).allMatch(ContingenciesTest::isThreefold);
            assertThat(view.details().steps()).hasSizeBetween(4, 7).allMatch(step -> isThreefold(step.action()))
                .extracting(ContingencyStep::within).isSorted();
            assertThat(view.groups().keySet()).containsAll(view.details().groups());
            assertThat(view.coverage()).isEqualTo(new Coverage(State.MISSING, State.MISSING, State.GOOD, null, null));
        });
    }

    @Test
    @DisplayName("X1: a scenario is adapted for its congress alone; others are added under the next code; an overtaken edit is refused")
    void isAdapted() {
        var other = Crewed.congress(product);
        var seen = view(POWER_CUT);
        lay(POWER_CUT, known -> with(known, known.command(), known.steps().subList(0, 2), LocalDate.of(2027, 1, 9), null));

        assertThat(view(POWER_CUT).details().steps()).hasSize(2);
        assertThat(contingencies.contingency(other, POWER_CUT).details().steps()).hasSize(6);
        assertThatThrownBy(() -> contingencies.adapt(congress, POWER_CUT, seen.version(), seen.details())).isInstanceOf(SomeoneWasFaster.class);
        assertThat(contingencies.add(congress, seen.details())).isEqualTo(new ContingencyCode("X24"));
    }

    @Test
    @DisplayName("X2: commander and deputy are two different members of groups; who has left the groups since may stay")
    void namesTheCommand() {
        refuses("plan.contingency-no-member", new Command("drifter", null));
        refuses("plan.contingency-one-person-twice", new Command("tian", "tian"));
        refuses("plan.contingency-deputy-of-nobody", new Command(null, "tian"));
        command(POWER_CUT, new Command("hua", "tong"));
        assertThat(view(POWER_CUT).coverage().owner()).isEqualTo(State.GOOD);

        Crewed.staff(product, congress, "CON", new GroupMember("drifter", Duty.HEAD, null));
        command(POWER_CUT, new Command("hua", "drifter"));
        assertThat(view(POWER_CUT).coverage().owner()).as("the commander is gone").isEqualTo(State.LOOK);
    }

    @Test
    @DisplayName("X2: a step says what, by a group that is there, within a day")
    void stepsAreChecked() {
        steps("plan.contingency-step-says-nothing", new ContingencyStep(NONE, "TEC", 5));
        steps("plan.contingency-no-group", new ContingencyStep(LocalizedText.of("Look"), "ZOO", 5));
        steps("plan.contingency-step-time", new ContingencyStep(LocalizedText.of("Look"), "TEC", 1441));
        steps("plan.contingency-step-without-group", new ContingencyStep(LocalizedText.of("Look"), null, 5));
    }

    @Test
    @DisplayName("X2: where nobody commands, the head of the leading group does, its deputy stands in; who was named stays")
    void headsCommand() {
        command(new ContingencyCode("X02"), new Command("hua", null));

        assertThat(contingencies.commandByHeads(congress)).isEqualTo(8);
        assertThat(view(POWER_CUT).details().command()).isEqualTo(new Command("tian", "tong"));
        assertThat(view(new ContingencyCode("X02")).details().command()).isEqualTo(new Command("hua", null));
        assertThat(view(VEHICLE).details().command()).isEqualTo(Command.NOBODY);
        assertThat(contingencies.commandByHeads(congress)).isZero();
    }

    @Test
    @DisplayName("X3, X7: what is set aside needs nothing; a planned drill is to come, one whose day has passed is missing; half a text is to be looked at")
    void coverageTellsTheGaps() {
        lay(POWER_CUT, known -> with(known, known.command(), known.steps(), LocalDate.of(2027, 1, 11), null));
        lay(VEHICLE, known -> with(known, known.command(), known.steps(), LocalDate.of(2027, 1, 10), "delegates walk"));
        assertThat(view(POWER_CUT).coverage().drill()).isEqualTo(State.LOOK);
        assertThat(view(VEHICLE).coverage().isComplete()).isTrue();
        assertThat(view(VEHICLE).activatable()).isFalse();

        lay(POWER_CUT, known -> with(known, known.command(), List.of(), LocalDate.of(2027, 1, 10), null));
        assertThat(view(POWER_CUT).coverage()).extracting(Coverage::drill, Coverage::text).containsExactly(State.MISSING, State.MISSING);
        lay(POWER_CUT, known -> with(known, known.command(), List.of(step()), null, null));
        lay(POWER_CUT, known -> new ContingencyDetails(new ContingencyTexts(known.texts().title(), NONE, NONE, known.texts().words(),
                known.texts().told(), known.texts().resume()),
            known.phase(), known.severity(), known.lead(), known.command(), known.steps(), null, null));
        assertThat(view(POWER_CUT).coverage().text()).isEqualTo(State.LOOK);
    }

    @Test
    @DisplayName("X8: leadership and security see all; a member those of the own group or under the own command; nobody but the secretariat changes one")
    void everybodySeesWhatConcernsThem() {
        command(VEHICLE, new Command("teng", null));
        for (var role : List.of(Roles.LEADERSHIP, Roles.SECURITY)) {
            Product.signIn("wei", Set.of(role));
            assertThat(contingencies.catalogue(congress)).as(role).hasSize(23).allMatch(ContingencyView::activatable);
        }
        Crewed.member("teng");
        assertThat(contingencies.catalogue(congress)).hasSize(8).extracting(ContingencyView::code).contains(POWER_CUT, VEHICLE);
        assertThat(view(POWER_CUT).activatable()).isFalse();
        assertThat(view(VEHICLE).activatable()).isTrue();
        Crewed.member("drifter");
        assertThat(contingencies.catalogue(congress)).isEmpty();
        assertThatThrownBy(() -> view(POWER_CUT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contingencies.commandByHeads(congress)).isInstanceOf(NotAuthorized.class);
    }

    private void steps(String code, ContingencyStep... steps) {
        assertThatThrownBy(() -> lay(POWER_CUT, known -> with(known, known.command(), List.of(steps), null, null))).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::code).containsExactly(code));
    }

    private void refuses(String code, Command command) {
        assertThatThrownBy(() -> command(POWER_CUT, command)).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(e.faults()).extracting(InvalidInput.Fault::code).containsExactly(code));
    }

    private void command(ContingencyCode code, Command command) {
        lay(code, known -> with(known, command, known.steps(), known.drillDay(), known.setAside()));
    }

    private void lay(ContingencyCode code, UnaryOperator<ContingencyDetails> change) {
        var known = view(code);
        contingencies.adapt(congress, code, known.version(), change.apply(known.details()));
    }

    private ContingencyView view(ContingencyCode code) {
        return contingencies.contingency(congress, code);
    }

    private static ContingencyStep step() {
        return new ContingencyStep(LocalizedText.of("Look"), "TEC", 5);
    }

    private static ContingencyDetails with(ContingencyDetails known, Command command, List<ContingencyStep> steps, LocalDate drillDay, String setAside) {
        return new ContingencyDetails(known.texts(), known.phase(), known.severity(), known.lead(), command, steps, drillDay, setAside);
    }

    private static boolean isThreefold(LocalizedText text) {
        return text.en() != null && text.es() != null && text.zh() != null;
    }
}
