package meeting.attendance.door;

import static meeting.attendance.door.Plenary.GATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meeting.attendance.LedgerRow;
import meeting.attendance.SignInAnswer;
import meeting.attendance.SignInMethod;
import meeting.attendance.Tally;
import meeting.attendance.Verdict;
import meeting.kernel.authorization.Roles;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many gates at the same instant, on every database. */
abstract class GateRush {
    private static final int GATES = 8;
    private Plenary plenary;

    abstract Product product();

    @BeforeEach
    void openTheDoors() {
        plenary = new Plenary(product());
    }

    @RepeatedTest(5)
    @DisplayName("A1: of gates that scan one person at the same instant one admits; all others say when, where and by whom")
    void admitsOnce() throws Exception {
        var code = plenary.codeOf(plenary.delegate("周丽华", plenary.oldTown));

        var answers = atOnce(gate -> plenary.signIns().signIn(new Scan(plenary.sitting, code, "Gate " + gate, SignInMethod.SCAN, null, null)));

        var admitted = answers.stream().filter(answer -> answer.verdict() == Verdict.ADMITTED).toList();
        assertThat(admitted).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.verdict() == Verdict.REPEATED).hasSize(GATES - 1)
            .allSatisfy(answer -> assertThat(answer.earlier().id()).isEqualTo(admitted.get(0).id()));
        assertThat(plenary.ledger()).hasSize(GATES);
    }

    @Test
    @DisplayName("A3: one scan sent many times at once is written once and answered alike")
    void writesARetryOnce() throws Exception {
        var code = plenary.codeOf(plenary.delegate("周丽华", plenary.oldTown));

        var answers = atOnce(gate -> asTheSameGuard(() -> plenary.scan(code, "n1")));

        assertThat(answers).extracting(SignInAnswer::id).containsOnly(answers.get(0).id());
        assertThat(answers).filteredOn(SignInAnswer::replay).hasSize(GATES - 1);
        assertThat(plenary.ledger()).hasSize(1);
    }

    @Test
    @DisplayName("A7: of undos of one admission at the same instant one counts")
    void undoesOnce() throws Exception {
        var admission = plenary.scan(plenary.delegate("周丽华", plenary.oldTown));

        var outcomes = atOnce(gate -> {
            try {
                return plenary.undo(admission, GATE, "wrong person").verdict().name();
            } catch (AdmissionUndone late) {
                return "late";
            }
        });

        assertThat(outcomes).filteredOn("UNDONE"::equals).hasSize(1);
        assertThat(outcomes).filteredOn("late"::equals).hasSize(GATES - 1);
    }

    @Test
    @DisplayName("A1, A8: two hundred people at eight gates, each scanned twice: two hundred present, two hundred admissions, two hundred repeats")
    void signsInACrowd() throws Exception {
        var codes = new ArrayList<String>();
        for (var i = 0; i < 200; i++) codes.add(plenary.codeOf(plenary.delegate("代表" + i, plenary.riverside)));

        atOnce(gate -> {
            for (var i = 0; i < 2 * codes.size() / GATES; i++) plenary.scan(codes.get((gate * 25 + i) % codes.size()), null);
            return gate;
        });

        assertThat(plenary.ledger().stream().collect(Collectors.groupingBy(LedgerRow::verdict, Collectors.counting())))
            .containsEntry(Verdict.ADMITTED, 200L).containsEntry(Verdict.REPEATED, 200L).hasSize(2);
        assertThat(plenary.ledger().stream().filter(row -> row.verdict() == Verdict.ADMITTED).map(row -> row.person().id()).distinct()).hasSize(200);
        assertThat(plenary.attendance().live(plenary.sitting).total()).isEqualTo(new Tally(200, 200, 0, 0));
    }

    private static SignInAnswer asTheSameGuard(Callable<SignInAnswer> scan) throws Exception {
        Plenary.asGuard();
        return scan.call();
    }

    private interface Gate<T> {
        T scan(int gate) throws Exception;
    }

    /** Every gate at once, each a person of its own. */
    private static <T> List<T> atOnce(Gate<T> gate) throws Exception {
        var start = new CyclicBarrier(GATES);
        var gates = Executors.newFixedThreadPool(GATES);
        IntFunction<Callable<T>> guard = number -> () -> {
            Product.signIn("guard" + number, Set.of(Roles.SECURITY));
            start.await();
            return gate.scan(number);
        };
        try {
            var answers = new ArrayList<T>();
            for (var future : gates.invokeAll(IntStream.range(0, GATES).mapToObj(guard).toList())) answers.add(future.get());
            return answers;
        } finally {
            gates.shutdown();
        }
    }
}
