package meeting.task.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import meeting.kernel.intake.Shown;
import meeting.kernel.intake.Totals;
import meeting.kernel.table.UnreadableTable;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that are broken, odd or hostile. */
class AwkwardTaskListTest {
    private static final List<String> HEADERS = List.of("code", "title", "group", "t-minus", "waits for");
    private static final int KNOT = 5_000;
    @RegisterExtension
    static final Product product = Product.onH2();
    private Desk desk;

    @BeforeAll
    static void openAccounts() {
        Desk.openAccounts(product);
    }

    @BeforeEach
    void convene() {
        desk = Desk.of(product);
    }

    @Test
    @DisplayName("TB8: what is no table is refused by name, and nothing is kept")
    void refusesWhatIsNoTable() {
        assertThatThrownBy(() -> desk.received("tasks.xlsx", new byte[0])).isInstanceOf(UnreadableTable.class).hasMessageContaining("table.empty");
        assertThatThrownBy(() -> desk.received("tasks.xlsx", "%PDF-1.7 …".getBytes())).isInstanceOf(UnreadableTable.class)
            .hasMessageContaining("table.not-a-table");
        assertThatThrownBy(() -> desk.received("code,title")).isInstanceOf(UnreadableTable.class).hasMessageContaining("table.header-only");
    }

    @Test
    @DisplayName("TB2: Chinese and UTF-16 files are read whatever their encoding")
    void readsEveryEncoding() {
        var lines = "编号,任务,工作组,倒计时\nC1,布置会场,TRA,T-30\n";

        assertThat(desk.received("任务.csv", lines.getBytes(Charset.forName("GB18030"))).weighed().totals().added()).isEqualTo(1);
        desk.received("任务.csv", ("\ufeff" + lines.replace(',', '\t')).getBytes(UTF_16LE)).weighed().written();
        assertThat(desk.task("C1").title().zh()).isEqualTo("布置会场");
    }

    @Test
    @DisplayName("TB10, IN2: formulas, markup and texts too long come in as text or are refused by their column")
    void takesTextAsText() {
        var file = desk.received("tasks.xlsx", Desk.workbook(HEADERS, List.of(
            List.of("C1", "=1+1", "TRA", "9", ""), List.of("C2", "<script>alert(1)</script>", "TRA", "9", ""),
            List.of("C3", "x".repeat(301), "TRA", "9", ""), List.of("C".repeat(13), "a", "TRA", "9", ""),
            List.of("=C5", "a", "TRA", "99999999999", "")))).weighed();

        assertThat(file.totals()).isEqualTo(new Totals(5, 2, 0, 0, 3, 0));
        assertThat(file.causes(4)).containsExactly("TITLE_EN general.too-long [300]");
        assertThat(file.causes(5)).containsExactly("CODE task.code-shape [12]");
        assertThat(file.causes(6)).containsExactly("T_MINUS intake.not-days [99999999999]");
        file.written();
        assertThat(desk.task("C1").title().en()).isEqualTo("=1+1");
    }

    @Test
    @DisplayName("C77: a ring of 5,000 tasks, and a knot of them, are refused row by row in little time and space")
    void refusesKnots() {
        var ring = desk.received("ring.xlsx", Desk.workbook(HEADERS, rows(i -> "T" + (i + 1) % KNOT))).weighed();
        assertThat(ring.totals().refused()).isEqualTo(KNOT);
        assertThat(ring.causes(2)).singleElement().asString().hasSizeLessThan(200).startsWith("DEPENDS_ON intake.circle [T").contains("→ … →");

        var knot = desk.received("knot.xlsx", Desk.workbook(HEADERS, rows(i -> "T" + (i + 7) % KNOT + ",T" + (i + 3_333) % KNOT))).weighed();
        assertThat(knot.totals().refused()).isEqualTo(KNOT);
        assertThat(knot.rows(Shown.NEW).rows()).isEmpty();
    }

    @Test
    @DisplayName("C76: a refusal that takes 5,000 others with it ends soon")
    void refusesAChain() {
        var rows = new ArrayList<>(rows(i -> i == 0 ? "" : "T" + (i - 1)));
        rows.set(0, List.of("T0", "Task", "NO", "9", ""));

        var chain = desk.received("chain.xlsx", Desk.workbook(HEADERS, rows)).weighed();
        assertThat(chain.totals().refused()).isEqualTo(KNOT);
        var backwards = desk.received("backwards.xlsx", Desk.workbook(HEADERS, IntStream.range(0, KNOT).mapToObj(i -> rows.get(KNOT - 1 - i)).toList()));
        assertThat(backwards.weighed().totals().refused()).isEqualTo(KNOT);
    }

    private interface Waiting {
        String of(int task);
    }

    private static List<List<String>> rows(Waiting waiting) {
        return IntStream.range(0, KNOT).mapToObj(i -> List.of("T" + i, "Task", "TRA", "9", waiting.of(i))).toList();
    }
}
