package meeting.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.Arrays;
import java.util.stream.Collectors;
import meeting.kernel.InvalidInput;
import meeting.task.board.BurnDownDay;
import meeting.task.board.Forecast;
import meeting.task.board.Readiness;
import meeting.task.board.TaskRow;
import meeting.task.board.TaskState;
import meeting.task.progress.Progress;
import meeting.task.progress.Settlement;
import meeting.task.progress.TaskAct;
import meeting.task.progress.TaskBegun;
import meeting.task.progress.TaskNotPast;
import meeting.task.progress.TaskNotReady;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On every database; the countdown begins twenty days before the opening. */
abstract class BacklogBehaviour extends CountdownRules {
    private Backlogs backlogs;

    abstract Product product();

    @BeforeEach
    void convene() {
        convene(product());
        backlogs = product().get(Backlogs.class);
    }

    @Test
    @DisplayName("C13: what was due before the countdown began and was not begun is left from before, by due date; what became late since is not")
    void findsWhatIsLeft() {
        add("T1", TRA, 25, 1);
        add("T2", CON, 30, 1);
        tasks.start(add("T3", TRA, 40, 1), 0);
        add("T4", TRA, 20, 1);
        on(-17);

        var backlog = backlogs.backlog(congress);

        assertThat(backlog.begun()).isEqualTo(OPENING.minusDays(20));
        assertThat(backlog.tasks()).extracting(TaskRow::code).containsExactly("T2", "T1");
        assertThat(countdown.readiness(congress).late()).isEqualTo(4);
    }

    @Test
    @DisplayName("C13: done before says so with what shows it, counts from the day before, awaits no check, and hinders nothing")
    void settlesTogether() {
        var decision = add("T1", TRA, 30, 1);
        var request = add("T2", TRA, 25, 1, decision);
        var next = add("T3", TRA, 9, 1, request);
        on(-17);

        settle(Backlog.Outcome.DONE, "minutes no. 7", request, decision);

        assertThat(countdown.task(request).record().settlement())
            .isEqualTo(new Settlement("minutes no. 7", OPENING.minusDays(21), OPENING.minusDays(25), "lin", noon(-17), null, null, true));
        assertThat(countdown.task(request).record().acts()).extracting(TaskAct::kind, TaskAct::text)
            .containsExactly(tuple(TaskAct.Kind.FOUND_DONE, "minutes no. 7"));
        assertThat(state(next)).isEqualTo(TaskState.READY);
        assertThat(backlogs.backlog(congress).tasks()).isEmpty();
        var readiness = countdown.readiness(congress);
        assertThat(readiness).extracting(Readiness::settled, Readiness::late, Readiness::unchecked).containsExactly(2, 0, 0);
        assertThat(readiness.burnDown().get(0)).isEqualTo(new BurnDownDay(OPENING.minusDays(20), 1, 1));
        assertThat(readiness.forecast().reason()).isEqualTo(Forecast.Reason.ON_PLAN);
    }

    @Test
    @DisplayName("C4, C13: what waits for something that stays open is refused, and all the others with it")
    void refusesAllOrNone() {
        var decision = add("T1", TRA, 30, 1);
        var request = add("T2", TRA, 25, 1, decision);
        var hall = add("T3", CON, 24, 1);

        assertThatThrownBy(() -> settle(Backlog.Outcome.DONE, "on file", hall, request)).isInstanceOfSatisfying(TaskNotReady.class,
            e -> assertThat(e.arguments()).containsExactly("T2", "T1"));
        assertThat(backlogs.backlog(congress).tasks()).hasSize(3);
        var later = add("T4", TRA, 20, 1);
        for (var outcome : Backlog.Outcome.values()) assertThatThrownBy(() -> settle(outcome, "on file", decision, later)).isInstanceOf(TaskNotPast.class);
        tasks.start(hall, version(hall));
        assertThatThrownBy(() -> settle(Backlog.Outcome.DONE, "on file", hall)).isInstanceOf(TaskBegun.class);
        assertThatThrownBy(() -> settle(Backlog.Outcome.DONE, " ", decision)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> settle(Backlog.Outcome.DONE, "on file")).isInstanceOf(InvalidInput.class);
    }

    @Test
    @DisplayName("C5, C6, C13: not needed says why; each is sent back by itself and is planned again; who doubts what was done may check it all the same")
    void canBeUndone() {
        var decision = add("T1", TRA, 30, 1);
        var request = add("T2", TRA, 25, 1);
        var hall = add("T3", CON, 24, 1);
        settle(Backlog.Outcome.DONE, "minutes no. 7", decision, hall);
        settle(Backlog.Outcome.WAIVED, "no superior body", request);

        assertThat(countdown.task(request).record().reason()).isEqualTo("no superior body");
        assertThat(state(request)).isEqualTo(TaskState.WAIVED);
        tasks.sendBack(decision, version(decision), "not decided at all");
        assertThat(countdown.task(decision).row().progress()).isEqualTo(Progress.PLANNED);
        assertThat(backlogs.backlog(congress).tasks()).extracting(TaskRow::code).containsExactly("T1");
        member("yun");
        tasks.check(hall, version(hall));
        assertThat(countdown.task(hall).checkedBy()).isEqualTo("Mr yun");
    }

    private void settle(Backlog.Outcome outcome, String text, TaskId... chosen) {
        backlogs.settle(congress, Arrays.stream(chosen).collect(Collectors.toSet()), outcome, text);
    }
}
