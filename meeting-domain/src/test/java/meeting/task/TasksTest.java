package meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Set;
import meeting.congress.division.GroupCode;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.task.board.Neighbour;
import meeting.task.board.TaskQuery;
import meeting.task.board.TaskRow;
import meeting.task.board.TaskState;
import meeting.task.network.CircularDependency;
import meeting.task.progress.CheckedByDoer;
import meeting.task.progress.Settlement;
import meeting.task.progress.TaskAct;
import meeting.task.progress.TaskAlreadyChecked;
import meeting.task.progress.TaskBegun;
import meeting.task.progress.TaskNotDone;
import meeting.task.progress.TaskNotReady;
import meeting.task.progress.TaskSettled;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TasksTest extends CountdownRules {
    @RegisterExtension
    static final Product product = Product.onH2();

    @BeforeAll
    static void openAccounts() {
        openAccounts(product);
    }

    @BeforeEach
    void convene() {
        convene(product);
    }

    @Test
    @DisplayName("C1: a code is unique in its congress and has its shape, the group is the congress's, people can sign in")
    void foundations() {
        add("T1", TRA, 9, 1);

        assertThatThrownBy(() -> add("T1", TRA, 8, 1)).isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(codes(e)).containsExactly("task.code-taken"));
        assertThatThrownBy(() -> add("T 2", TRA, 8, -1)).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(codes(e)).containsExactly("task.code-shape", "general.out-of-range"));
        var details = new TaskDetails("T3", LocalizedText.of("x"), new GroupCode("ZZ"), "nobody", List.of("ghost"), 1, 1, Set.of(TaskId.next()));
        assertThatThrownBy(() -> tasks.add(congress, details)).isInstanceOfSatisfying(InvalidInput.class,
            e -> assertThat(codes(e)).containsExactly("task.group-unknown", "task.dependency-unknown", "task.person-unknown", "task.person-unknown"));
    }

    @Test
    @DisplayName("C3: a circle is refused and shown, through an edit as through a new name, and nothing of it is kept")
    void refusesCircles() {
        var first = add("T1", TRA, 9, 1);
        var second = add("T2", TRA, 8, 1, first);
        var third = add("T3", TRA, 7, 1, second);

        assertThatThrownBy(() -> tasks.edit(first, version(first), details("T0", TRA, 9, 1, third)))
            .isInstanceOfSatisfying(CircularDependency.class, e -> assertThat(e.circle()).containsExactly("T0", "T3", "T2"));
        assertThatThrownBy(() -> tasks.edit(first, version(first), details("T1", TRA, 9, 1, first))).isInstanceOf(CircularDependency.class);
        assertThat(countdown.task(first).before()).isEmpty();
        assertThat(countdown.task(second).before()).extracting(Neighbour::code).containsExactly("T1");
        assertThat(countdown.task(second).after()).extracting(Neighbour::code).containsExactly("T3");
    }

    @Test
    @DisplayName("C4: a task is ready when all it waits for is done or not needed; before that it is neither started nor finished")
    void readiness() {
        var done = add("T1", TRA, 9, 1);
        var waived = add("T2", TRA, 9, 1);
        var task = add("T3", TRA, 8, 1, done, waived);

        assertThat(state(task)).isEqualTo(TaskState.PLANNED);
        assertThatThrownBy(() -> tasks.start(task, version(task))).isInstanceOfSatisfying(TaskNotReady.class,
            e -> assertThat(e.arguments()).containsExactly("T3", "T1, T2"));
        finish(done);
        assertThatThrownBy(() -> finish(task)).isInstanceOfSatisfying(TaskNotReady.class, e -> assertThat(e.arguments()).containsExactly("T3", "T2"));
        tasks.waive(waived, version(waived), "no buses come");
        assertThat(state(task)).isEqualTo(TaskState.READY);
        tasks.start(task, version(task));
        assertThat(state(task)).isEqualTo(TaskState.IN_PROGRESS);
        tasks.sendBack(waived, version(waived), "buses do come");
        assertThat(state(waived)).isEqualTo(TaskState.READY);
        assertThatThrownBy(() -> finish(task)).isInstanceOf(TaskNotReady.class);
    }

    @Test
    @DisplayName("C5: done says who, when and what shows it; not needed and blocked say why; what is blocked can go on")
    void reasons() {
        var task = add("T1", TRA, 9, 1);

        assertThatThrownBy(() -> tasks.block(task, version(task), " ")).isInstanceOf(InvalidInput.class);
        tasks.block(task, version(task), "no fuel");
        assertThat(countdown.task(task).record().reason()).isEqualTo("no fuel");
        assertThat(state(task)).isEqualTo(TaskState.BLOCKED);
        tasks.start(task, version(task));
        assertThat(countdown.task(task).record().reason()).isNull();
        tasks.finish(task, version(task), " contract no. 7 ");

        var record = countdown.task(task).record();
        assertThat(record.settlement()).isEqualTo(new Settlement("contract no. 7", OPENING.minusDays(20), OPENING.minusDays(9), "lin", noon(-20), null, null,
            false));
        assertThat(record.acts()).extracting(TaskAct::kind).containsExactly(TaskAct.Kind.BLOCKED, TaskAct.Kind.STARTED, TaskAct.Kind.FINISHED);
        assertThatThrownBy(() -> tasks.waive(task, version(task), "after all")).isInstanceOf(TaskSettled.class);
        assertThatThrownBy(() -> tasks.edit(task, version(task), details("T1", TRA, 3, 1))).isInstanceOf(TaskSettled.class);
    }

    @Test
    @DisplayName("C6: somebody else checks, once; whoever finds it wanting sends it back with a reason")
    void checks() {
        var task = add("T1", TRA, 9, 1);
        assertThatThrownBy(() -> tasks.check(task, version(task))).isInstanceOf(TaskNotDone.class);
        member("tang");
        finish(task);

        assertThatThrownBy(() -> tasks.check(task, version(task))).isInstanceOf(CheckedByDoer.class);
        member("bai");
        tasks.sendBack(task, version(task), "seven cars are missing");
        assertThat(state(task)).isEqualTo(TaskState.IN_PROGRESS);
        finish(task);
        member("tang");
        tasks.check(task, version(task));
        assertThat(countdown.task(task).checkedBy()).isEqualTo("Mr tang");
        assertThatThrownBy(() -> tasks.check(task, version(task))).isInstanceOf(TaskAlreadyChecked.class);
    }

    @Test
    @DisplayName("C7: other groups' tasks are absent for a member; members do not lay down tasks, only who leads a group assigns")
    void reach() {
        var own = add("T1", TRA, 9, 1);
        var others = add("T2", CON, 8, 1, own);
        member("tang");

        assertThatThrownBy(() -> countdown.task(others)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tasks.start(others, 0)).isInstanceOf(NotFound.class);
        assertThat(countdown.tasks(TaskQuery.all(congress)).rows()).extracting(TaskRow::code).containsExactly("T1");
        assertThat(countdown.task(own).after()).extracting(Neighbour::code, Neighbour::open).containsExactly(tuple("T2", false));
        assertThatThrownBy(() -> tasks.remove(own, 0)).isInstanceOf(NotAuthorized.class);
        assertThatThrownBy(() -> tasks.assign(own, version(own), "tang")).isInstanceOf(OnlyHeadsAssign.class);
        member("bai");
        tasks.assign(own, version(own), "tang");
        assertThat(countdown.task(own).row().ownerName()).isEqualTo("Mr tang");
        assertThat(countdown.tasks(TaskQuery.all(congress).onlyMine()).total()).isZero();
        member("tang");
        assertThat(countdown.tasks(TaskQuery.all(congress).onlyMine()).total()).isEqualTo(1);
        Product.signIn("wei", Set.of(Roles.LEADERSHIP));
        assertThat(countdown.tasks(TaskQuery.all(congress)).total()).isEqualTo(2);
        assertThatThrownBy(() -> tasks.start(own, version(own))).isInstanceOf(NotAuthorized.class);
    }

    @Test
    @DisplayName("C8: what others wait for or was begun is not removed; C11: nor is a version changed that is no longer current")
    void removes() {
        var first = add("T1", TRA, 9, 1);
        var second = add("T2", TRA, 8, 1, first);

        assertThatThrownBy(() -> tasks.remove(first, version(first))).isInstanceOfSatisfying(TaskAwaited.class, e ->
            assertThat(e.arguments()).containsExactly("T1", "T2"));
        tasks.remove(second, version(second));
        var seen = version(first);
        tasks.start(first, seen);
        assertThatThrownBy(() -> tasks.finish(first, seen, "")).isInstanceOf(SomeoneWasFaster.class);
        assertThatThrownBy(() -> tasks.remove(first, version(first))).isInstanceOf(TaskBegun.class);
    }

    private static List<String> codes(InvalidInput invalid) {
        return invalid.faults().stream().map(InvalidInput.Fault::code).toList();
    }
}
