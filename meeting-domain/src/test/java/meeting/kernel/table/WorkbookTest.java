package meeting.kernel.table;

import static meeting.kernel.table.TableFixture.cells;
import static meeting.kernel.table.TableFixture.read;
import static meeting.kernel.table.TableFixture.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    private static final String HEAD = "<row r='1'><c r='A1' t='inlineStr'><is><t>name</t></is></c>"
        + "<c r='B1' t='inlineStr'><is><t>value</t></is></c></row>";

    /** A row with a name in A and this cell in B. */
    private static String row(int number, String cell) {
        return "<row r='%1$d'><c r='A%1$d' t='inlineStr'><is><t>n%1$d</t></is></c>%2$s</row>"
            .formatted(number, cell.formatted("B" + number));
    }

    private static String value(String cell) {
        var sharedStrings = "<si><t>plain</t></si><si><r><t>ri</t></r><r><t>ch</t></r></si>";
        return read(workbook(HEAD + row(2, cell), "", sharedStrings)).rows().get(0).cells().get(1);
    }

    private static List<Table.Problem> problems(String cell) {
        return read(workbook(HEAD + row(2, cell))).rows().get(0).problems();
    }

    @Test @DisplayName("TB4: a number is shown with all its digits, no exponent and no trailing zero")
    void numbers() {
        assertThat(value("<c r='%s'><v>13800138000</v></c>")).isEqualTo("13800138000");
        assertThat(value("<c r='%s'><v>1.3800138E10</v></c>")).isEqualTo("13800138000");
        assertThat(value("<c r='%s' s='7'><v>13800138000</v></c>")).isEqualTo("13800138000");
        assertThat(value("<c r='%s'><v>7.0</v></c>")).isEqualTo("7");
        assertThat(value("<c r='%s'><v>0.30000000000000004</v></c>")).isEqualTo("0.3");
        assertThat(value("<c r='%s'><v>-2.50</v></c>")).isEqualTo("-2.5");
        assertThat(value("<c r='%s' s='6'><v>42</v></c>")).isEqualTo("00042");
        assertThat(value("<c r='%s'><v>1E+999999</v></c>")).isEqualTo("1E+999999");
    }

    @Test @DisplayName("TB4: what is formatted as a date is an ISO date, with the time where there is one")
    void dates() {
        assertThat(value("<c r='%s' s='1'><v>45717</v></c>")).isEqualTo("2025-03-01");
        assertThat(value("<c r='%s' s='2'><v>45717</v></c>")).isEqualTo("2025-03-01");
        assertThat(value("<c r='%s' s='3'><v>45717</v></c>")).isEqualTo("2025-03-01");
        assertThat(value("<c r='%s' s='4'><v>45717.395833333336</v></c>")).isEqualTo("2025-03-01T09:30");
        assertThat(value("<c r='%s' s='5'><v>0.395833333333333</v></c>")).isEqualTo("09:30");
        assertThat(value("<c r='%s' s='8'><v>0.5</v></c>")).isEqualTo("0.5");
        assertThat(value("<c r='%s' s='1'><f>A1+1</f><v>45717</v></c>")).isEqualTo("2025-03-01");
    }

    @Test @DisplayName("TB4: text, rich text, truth values and the values of formulas")
    void otherValues() {
        assertThat(value("<c r='%s' t='s'><v>0</v></c>")).isEqualTo("plain");
        assertThat(value("<c r='%s' t='s'><v>1</v></c>")).isEqualTo("rich");
        assertThat(value("<c r='%s' t='b'><v>1</v></c>")).isEqualTo("TRUE");
        assertThat(value("<c r='%s' t='str'><f>A2&amp;1</f><v>sum of it</v></c>")).isEqualTo("sum of it");
        assertThat(value("<c r='%s'><f>6*7</f><v>42</v></c>")).isEqualTo("42");
        assertThat(value("<c r='%s' t='inlineStr'><is><t xml:space='preserve'> a_x000D_\nb </t></is></c>")).isEqualTo("a\nb");
    }

    @Test @DisplayName("TB6: a formula's error, a formula never computed and a number past Excel's digits are problems of the row")
    void problems() {
        assertThat(problems("<c r='%s' t='e'><v>#N/A</v></c>")).containsExactly(new Table.Problem(1, "table.formula-error", "#N/A"));
        assertThat(problems("<c r='%s' t='e'><f>1/0</f><v>#DIV/0!</v></c>"))
            .containsExactly(new Table.Problem(1, "table.formula-error", "#DIV/0!"));
        assertThat(problems("<c r='%s'><f>1+1</f></c>")).containsExactly(new Table.Problem(1, "table.formula-without-value", ""));
        assertThat(problems("<c r='%s'><v>1.1010119900307123E+17</v></c>"))
            .containsExactly(new Table.Problem(1, "table.lost-digits", "110101199003071230"));
    }

    @Test @DisplayName("TB6: rows keep the number a spreadsheet shows, blank and hidden blank ones are skipped")
    void rowNumbers() {
        var table = read(workbook(HEAD + "<row r='2' hidden='1'><c r='A2' s='1'/></row>" + row(5, "") + "<row r='6'/>" + row(9, "")));

        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(5, 9);
    }

    @Test @DisplayName("TB6: rows that come without numbers are counted")
    void rowsWithoutNumbers() {
        var table = read(workbook("<row><c t='str'><v>a</v></c><c t='str'><v>b</v></c></row>"
            + "<row><c t='str'><v>1</v></c></row><row><c><v>2</v></c></row>"));

        assertThat(table.rows())
            .containsExactly(new Table.Row(2, List.of("1", ""), List.of()), new Table.Row(3, List.of("2", ""), List.of()));
    }

    @Test @DisplayName("TB6: a column without a header is kept under its letter")
    void columnWithoutHeader() {
        var table = read(workbook(HEAD + row(2, "<c r='D2' t='str'><v>%s</v></c>")));

        assertThat(table.headers()).containsExactly("name", "value", "C", "D");
        assertThat(table.rows().get(0).problems()).isEmpty();
    }

    @Test @DisplayName("TB4: a cell merged downwards is the value of each row it covers that has something of its own")
    void mergedCells() {
        var table = read(workbook(HEAD + row(2, "<c r='%s' t='str'><v>first delegation</v></c>") + row(3, "<c r='%s'/>") + row(4, "")
            + row(5, "<c r='%s' t='str'><v>second</v></c>") + "<row r='6'><c r='B6'/></row>",
            "<mergeCells><mergeCell ref='B2:B3'/><mergeCell ref='B5:B6'/></mergeCells>", ""));

        assertThat(cells(table)).containsExactly(List.of("n2", "first delegation"), List.of("n3", "first delegation"),
            List.of("n4", ""), List.of("n5", "second"));
    }

    @Test @DisplayName("TB5: the first visible sheet with a table is read unless the user names another")
    void choosesTheSheet() {
        Map<String, String> sheets = new LinkedHashMap<>();
        sheets.put("hidden", "<sheetData>" + HEAD + row(2, "") + "</sheetData>");
        sheets.put("Portada", "<sheetData><row r='1'><c r='A1' t='str'><v>Congreso 2025</v></c></row></sheetData>");
        sheets.put("名单", "<sheetData>" + HEAD + row(3, "") + "</sheetData>");
        sheets.put("Más", "<sheetData>" + HEAD + row(4, "") + "</sheetData>");
        var content = workbook(sheets, "");

        assertThat(read(content).source()).isEqualTo(new Table.Source(TableFormat.XLSX, null, null, "名单", List.of("Portada", "名单", "Más")));
        assertThat(read(content, new ReadAs(null, "Más", null), Limits.DEFAULT).rows()).extracting(Table.Row::number).containsExactly(4);
        assertThatThrownBy(() -> read(content, new ReadAs(null, "Otra", null), Limits.DEFAULT))
            .isInstanceOfSatisfying(UnreadableTable.class, e -> assertThat(e.code()).isEqualTo("table.no-such-sheet"));
    }
}
