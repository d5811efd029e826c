package meeting.attendance.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import meeting.attendance.Reason;
import meeting.attendance.Verdict;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a gate decides, row by row of the one table, on every database. */
abstract class GateCasesRules {
    abstract Product product();

    static List<GateCase> rows() throws Exception {
        return GateCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    @DisplayName("A4, PR: the server decides as the table says")
    void decidesAsTheTableSays(GateCase row) {
        var answer = new GateWorld(product(), row).play();

        assertThat(answer.verdict()).isEqualTo(row.verdict);
        assertThat(answer.reason()).isEqualTo(row.reason);
    }

    @Test
    @DisplayName("A4: the table has every verdict but the undo, and every reason that a gate can tell")
    void isWhole() throws Exception {
        assertThat(rows().stream().map(row -> row.verdict).collect(Collectors.toSet()))
            .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Verdict.UNDONE)));
        assertThat(rows().stream().map(row -> row.reason).filter(reason -> reason != null).collect(Collectors.toSet()))
            .containsExactlyInAnyOrder(Reason.values());
    }
}
