package meeting.task.template;

import static meeting.congress.CongressFixture.aPeoplesCongress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import meeting.congress.CongressId;
import meeting.congress.Convening;
import meeting.congress.division.GroupCode;
import meeting.kernel.InvalidInput;
import meeting.kernel.InvalidInput.Fault;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.Roles;
import meeting.task.TaskAwaited;
import meeting.task.network.Break;
import meeting.task.network.CircularDependency;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class TemplateBehaviour {
    private Templates templates;
    private TemplateTasks tasks;
    private CongressId congress;
    private TemplateId small;

    abstract Product product();

    /** The congress opens on 11 January 2027, 20 days after today; A waits for nothing, B for A, C for A and B. */
    @BeforeEach
    void makeASmallOne() {
        Product.setClock(Instant.parse("2026-12-22T02:00:00Z"));
        Product.signIn("lin", Set.of(Roles.SECRETARIAT));
        congress = product().get(Convening.class).convene(aPeoplesCongress());
        templates = product().get(Templates.class);
        tasks = product().get(TemplateTasks.class);
        small = templates.make(congress, LocalizedText.of("Small"));
        tasks.add(small, version(), task("A", 12, 3));
        tasks.add(small, version(), task("B", 9, 4, "A"));
        tasks.add(small, version(), task("C", 2, 7, "A", "B"));
    }

    @Test
    @DisplayName("C14: tasks are added, changed and removed one by one; what waits for another code goes on waiting")
    void editsTaskByTask() {
        tasks.edit(small, version(), "B", task("B2", 8, 5, "A"));
        assertThat(view().tasks()).containsExactly(task("A", 12, 3), task("B2", 8, 5, "A"), task("C", 2, 7, "A", "B2"));
        tasks.edit(small, version(), "C", task("C", 2, 7));
        tasks.remove(small, version(), "B2");
        tasks.rename(small, version(), LocalizedText.of("Smaller"));

        assertThat(view().name().en()).isEqualTo("Smaller");
        assertThat(view().tasks()).containsExactly(task("A", 12, 3), task("C", 2, 7));
        assertThatThrownBy(() -> tasks.remove(small, version(), "B2")).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C14, C1, C3: a code once, dependencies that are there, no circle: the circle is shown")
    void keepsTheRulesOfACountdown() {
        assertThat(faults(task("A", 5, 1))).containsExactly(new Fault("code", "task.code-taken", List.of("A")));
        assertThat(faults(task("D", 5, 1, "X"))).containsExactly(new Fault("dependsOn", "task.dependency-unknown", List.of()));
        assertThat(faults(task("D", 5000, -1))).extracting(Fault::field).containsExactly("tMinus", "days");
        assertThatThrownBy(() -> tasks.edit(small, version(), "A", task("A", 12, 3, "C"))).isInstanceOfSatisfying(CircularDependency.class,
            e -> assertThat(e.circle()).containsExactly("A", "C"));
        assertThatThrownBy(() -> tasks.edit(small, version(), "A", task("A", 12, 3, "A"))).isInstanceOf(CircularDependency.class);
    }

    @Test
    @DisplayName("C14, C8: what others wait for is not removed; C11: an overtaken change is refused")
    void refusesToBreak() {
        assertThatThrownBy(() -> tasks.remove(small, version(), "A")).isInstanceOfSatisfying(TaskAwaited.class,
            e -> assertThat(e.arguments()).containsExactly("A", "B, C"));
        var seen = version();
        tasks.edit(small, seen, "A", task("A", 13, 3));
        assertThatThrownBy(() -> tasks.edit(small, seen, "B", task("B", 1, 1))).isInstanceOf(SomeoneWasFaster.class);
        assertThatThrownBy(() -> tasks.add(small, seen, task("D", 1, 1))).isInstanceOf(SomeoneWasFaster.class);
    }

    @Test
    @DisplayName("C14: the usual template is edited, not removed, and laid down again as RULEBOOK 2.3 has it; one's own has nothing to go back to")
    void resetsTheUsualOne() {
        var before = templates.template(TemplateId.USUAL);
        assertThat(before.tasks()).hasSize(62);
        tasks.edit(TemplateId.USUAL, before.version(), "C62", task("OPEN", -3, 9, "C61"));
        tasks.remove(TemplateId.USUAL, templates.template(TemplateId.USUAL).version(), "OPEN");
        assertThat(templates.template(TemplateId.USUAL).tasks()).hasSize(61);

        tasks.reset(TemplateId.USUAL, templates.template(TemplateId.USUAL).version());
        assertThat(templates.template(TemplateId.USUAL).tasks()).isEqualTo(before.tasks());
        assertThatThrownBy(() -> templates.remove(TemplateId.USUAL)).isInstanceOf(TemplateBuiltIn.class);
        assertThatThrownBy(() -> tasks.reset(small, version())).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("C14: it says how many days it needs, its longest chain, and what would not fit")
    void saysWhatItNeeds() {
        assertThat(tasks.gauge(small, congress)).returns(16, TemplateGauge::needs).returns(14, TemplateGauge::chain).returns(20, TemplateGauge::left)
            .returns(List.of("A", "B", "C"), TemplateGauge::path).returns(true, TemplateGauge::isFitting);

        tasks.edit(small, version(), "B", task("B", 14, 4, "A"));
        var tight = tasks.gauge(small, congress);
        assertThat(tight).returns(21, TemplateGauge::needs).returns(14, TemplateGauge::chain);
        assertThat(tight.misfit()).extracting(Break::code, Break::days).containsExactly(tuple("B", 1));
        var none = templates.make(congress, LocalizedText.of("None"));
        assertThat(tasks.gauge(none, congress)).returns(0, TemplateGauge::needs).returns(List.of(), TemplateGauge::path)
            .returns(true, TemplateGauge::isFitting);
    }

    private List<Fault> faults(TemplateTask wrong) {
        var refused = new ArrayList<Fault>();
        assertThatThrownBy(() -> tasks.add(small, version(), wrong)).isInstanceOfSatisfying(InvalidInput.class, e -> refused.addAll(e.faults()));
        return refused;
    }

    private TemplateView view() {
        return templates.template(small);
    }

    private long version() {
        return view().version();
    }

    private static TemplateTask task(String code, int tMinus, int days, String... dependsOn) {
        return new TemplateTask(code, LocalizedText.of("Task " + code), new GroupCode("CON"), tMinus, days, Set.of(dependsOn));
    }
}
