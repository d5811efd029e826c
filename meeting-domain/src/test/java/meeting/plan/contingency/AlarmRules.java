package meeting.plan.contingency;

import static meeting.plan.contingency.Crewed.NINE;
import static meeting.plan.contingency.Crewed.POWER_CUT;
import static meeting.plan.contingency.Crewed.VEHICLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.kernel.post.LetterView;
import meeting.kernel.post.Post;
import meeting.plan.contingency.scenario.ContingencyCode;
import meeting.testing.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class AlarmRules {
    private Activations activations;
    private Alarms alarms;
    private CongressId congress;

    abstract Product product();

    @BeforeEach
    void convene() {
        at(Duration.ZERO);
        congress = Crewed.congress(product());
        product().get(Contingencies.class).commandByHeads(congress);
        activations = product().get(Activations.class);
        alarms = product().get(Alarms.class);
    }

    /** Alarms of one test sound in the next one otherwise: they are those of every congress. */
    @AfterEach
    void closeAll() {
        Crewed.secretariat();
        at(Duration.ofHours(3));
        activations.open(congress).forEach(run -> activations.close(run.id(), null));
    }

    @Test
    @DisplayName("X11: an activation is told to the command, to the groups that take a step with what they do, to secretariat, leadership and security")
    void everyoneConcernedIsTold() {
        var run = activations.activate(congress, POWER_CUT, ActivationKind.REAL);

        assertThat(letter("tian")).contains("plan.contingency-letter-begun-text").contains(" | lin | X01 | 09:00 | COMMANDER | ").endsWith(" | 6 | 0");
        assertThat(letter("tong")).contains(" | DEPUTY | ");
        assertThat(letter("teng")).contains(" | STEPS | Check that emergency lighting is on");
        assertThat(letter("hua")).contains(" | STEPS | ");
        for (var reader : List.of("wei", "sheng", "sun")) assertThat(letter(reader)).as(reader).contains(" | READER |  | 0 | ");
        assertThat(newest("wei").link()).isEqualTo("/open?congress=" + congress.value() + "&to=%2Fduty%2Fcontingency%2Frun%3Fid%3D" + run.value());
        assertThat(newest("tian").subject().zh()).startsWith("zh plan.contingency-letter-begun: ");
    }

    @Test
    @DisplayName("X11, X8: whom it does not concern is not told, nor who did it")
    void othersAreNotTold() {
        activations.activate(congress, new ContingencyCode("X02"), ActivationKind.REAL);

        assertThat(List.of("song", "drifter", "lin")).allMatch(name -> mine(name).isEmpty());
        assertThat(mine("sun")).hasSize(1);
    }

    @Test
    @DisplayName("X11: the end is told with the steps done; a rehearsal is worded as one; what the real thing breaks off needs no letter")
    void theEndIsToldToo() {
        var drill = activations.activate(congress, POWER_CUT, ActivationKind.REHEARSAL);
        assertThat(letter("wei")).contains("plan.contingency-letter-drill-text: ");
        at(Duration.ofMinutes(1));
        activations.close(drill, null);
        assertThat(letter("wei")).contains("plan.contingency-letter-drill-over-text: ");
        at(Duration.ofMinutes(2));
        activations.activate(congress, POWER_CUT, ActivationKind.REHEARSAL);
        var before = mine("wei").size();
        at(Duration.ofMinutes(4));
        var real = activations.activate(congress, POWER_CUT, ActivationKind.REAL);
        assertThat(mine("wei").size() - before).isEqualTo(1);
        activations.tick(real, 0);
        at(Duration.ofMinutes(5));
        activations.close(real, null);

        assertThat(letter("wei")).contains("plan.contingency-letter-over-text: ").contains(" | 09:05 | ").endsWith(" | 6 | 1");
    }

    @Test
    @DisplayName("X12, X8: what really happens is shown to whom it concerns, with its minutes and overdue steps; a rehearsal is not")
    void soundsForThoseConcerned() {
        activations.activate(congress, VEHICLE, ActivationKind.REHEARSAL);
        assertThat(alarms.sounding()).isEmpty();
        var run = activations.activate(congress, POWER_CUT, ActivationKind.REAL);
        at(Duration.ofMinutes(2).plusMillis(1));

        Crewed.member("hua");
        assertThat(alarms.sounding()).hasSize(1).first().returns(run, AlarmView::id).returns(2L, AlarmView::minutes).returns(3L, AlarmView::overdue)
            .returns(POWER_CUT, AlarmView::code);
        Product.signIn("sheng", Set.of(Roles.SECURITY));
        assertThat(alarms.sounding()).hasSize(1);
        Crewed.member("drifter");
        assertThat(alarms.sounding()).isEmpty();
        Product.signIn("de", Set.of(Roles.DELEGATION_STAFF));
        assertThatThrownBy(alarms::sounding).isInstanceOf(NotAuthorized.class);
    }

    @Test
    @DisplayName("X12: screens share one reading for two seconds, in which the clock goes on; beginning and end are seen at once")
    void oneReadingForAll() {
        assertThat(alarms.sounding()).isEmpty();
        var run = activations.activate(congress, POWER_CUT, ActivationKind.REAL);
        at(Duration.ofMinutes(1).plusSeconds(1));
        assertThat(alarms.sounding()).extracting(AlarmView::overdue).containsExactly(2L);
        activations.tick(run, 0);
        at(Duration.ofMinutes(1).plusMillis(2999));
        assertThat(alarms.sounding()).as("of the same reading").extracting(AlarmView::overdue).containsExactly(2L);
        at(Duration.ofMinutes(1).plusSeconds(3));
        assertThat(alarms.sounding()).extracting(AlarmView::overdue).containsExactly(1L);

        activations.close(run, null);
        assertThat(alarms.sounding()).isEmpty();
    }

    private String letter(String name) {
        return newest(name).text().en();
    }

    private LetterView newest(String name) {
        return mine(name).get(0);
    }

    /** About the congress of this test, newest first. */
    private List<LetterView> mine(String name) {
        Product.signIn(name, Set.of());
        var letters = product().get(Post.class).mine().stream().filter(letter -> letter.link().contains(congress.value().toString())).toList();
        Crewed.secretariat();
        return letters;
    }

    private static void at(Duration later) {
        Product.setClock(NINE.plus(later));
    }
}
