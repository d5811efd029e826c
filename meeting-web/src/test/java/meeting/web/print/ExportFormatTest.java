package meeting.web.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportFormatTest {
    private static ExportList list(Iterable<List<String>> rows) {
        return new ExportList("print.people", "People", List.of(), List.of("Name"), rows);
    }

    @ParameterizedTest
    @CsvSource({"XLSX, 100000, print.narrow-down", "CSV, 100000, print.narrow-down", "PDF, 5000, print.too-long"})
    @DisplayName("a list longer than its format takes is refused in words that say what to do, not cut")
    void refusesWhatIsTooLong(ExportFormat format, int most, String code) {
        var oneMore = list(Collections.nCopies(most + 1, List.of("王")));

        assertThatThrownBy(() -> format.write(oneMore, "", Locale.ENGLISH, OutputStream.nullOutputStream()))
            .isInstanceOfSatisfying(ListTooLong.class, refused -> {
                assertThat(refused.code()).isEqualTo(code);
                assertThat(refused.arguments()).containsExactly(most);
            });
    }

    @Test @DisplayName("a list as long as its format takes is written to its last row")
    void takesTheMost() throws IOException {
        var out = new ByteArrayOutputStream();

        ExportFormat.CSV.write(list(Collections.nCopies(100_000, List.of("王"))), "", Locale.ENGLISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(100_001);
    }

    @Test @DisplayName("a name that a spreadsheet would run as a formula is only text (TB10)")
    void runsNothing() throws IOException {
        var out = new ByteArrayOutputStream();

        ExportFormat.CSV.write(list(List.of(List.of("=HYPERLINK(\"http://x\")"), List.of("+86 138"), List.of("@SUM(A1)"))), "", Locale.ENGLISH, out);

        assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1)).containsExactly("\"'=HYPERLINK(\"\"http://x\"\")\"", "'+86 138", "'@SUM(A1)");
    }

    @Test @DisplayName("rows are read page by page, to the last")
    void readsPageByPage() {
        var everybody = List.of("a", "b", "c", "d", "e");

        var rows = new PagedRows<>(2, first -> everybody.subList(Math.min(first, 5), Math.min(first + 2, 5)), List::of);

        assertThat(rows).extracting(row -> row.get(0)).containsExactlyElementsOf(everybody);
    }
}
