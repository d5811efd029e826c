package meeting.kernel.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static meeting.kernel.table.TableFixture.cells;
import static meeting.kernel.table.TableFixture.csv;
import static meeting.kernel.table.TableFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTextTest {

    @ParameterizedTest(name = "TB3: the delimiter [{0}] is found")
    @ValueSource(strings = {",", ";", "\t"})
    void findsTheDelimiter(String delimiter) {
        var table = csv("name|unit|fee\r\n\"Pérez, Ana; \tIII\"|UNAM|1.5\r\n李四|\"中\"\"国\"\"\"|2.25\r\n".replace("|", delimiter));

        assertThat(table.source().delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(table.headers()).containsExactly("name", "unit", "fee");
        assertThat(cells(table)).containsExactly(List.of("Pérez, Ana; \tIII", "UNAM", "1.5"), List.of("李四", "中\"国\"", "2.25"));
    }

    @Test @DisplayName("TB3: commas within names do not outvote the semicolon between columns")
    void semicolonWithCommasWithin() {
        var table = csv("Apellido, nombre;Delegación;Tel\nPérez, Ana;Norte;1\nRuiz, Eva;Sur;2\n");

        assertThat(cells(table)).containsExactly(List.of("Pérez, Ana", "Norte", "1"), List.of("Ruiz, Eva", "Sur", "2"));
    }

    @Test @DisplayName("TB3: line breaks within quotes stay in the cell and do not count as rows")
    void lineBreaksWithinCells() {
        var table = csv("name,note\r\nA,\"one\r\ntwo\"\r\n\r\nB,x\r\n");

        assertThat(cells(table)).containsExactly(List.of("A", "one\ntwo"), List.of("B", "x"));
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 4);
    }

    @Test @DisplayName("TB3: Excel's own hint at the delimiter is obeyed and no row")
    void obeysTheHint() {
        var table = csv("sep=;\r\nname;note\r\nA,B,C;1,1,1\r\n");

        assertThat(table.headers()).containsExactly("name", "note");
        assertThat(table.rows()).containsExactly(new Table.Row(2, List.of("A,B,C", "1,1,1"), List.of()));
    }

    @Test @DisplayName("TB4: space around a cell is not part of it, of any width")
    void strips() {
        assertThat(cells(csv("name,unit\n\u3000张三\u00a0 ,\ufeff  x y\u200b\t\n"))).containsExactly(List.of("张三", "x y"));
    }

    @Test @DisplayName("TB5: title rows above the headers are passed over")
    void passesTitlesOver() {
        var table = csv("2025年会议名单,,\n\n姓名,单位,电话\n张三,教育局,1\n");

        assertThat(table.headers()).containsExactly("姓名", "单位", "电话");
        assertThat(table.headerRow()).isEqualTo(3);
        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(4);
    }

    @Test @DisplayName("TB5: the user's word on the header row goes before the guess")
    void takesTheUsersHeaderRow() {
        var content = "Lista,2025\nNombre,Unidad\nAna,UNAM\n".getBytes(UTF_8);

        assertThat(read(content, new ReadAs(null, null, 2), Limits.DEFAULT).headers()).containsExactly("Nombre", "Unidad");
        assertThatThrownBy(() -> read(content, new ReadAs(null, null, 9), Limits.DEFAULT))
            .isInstanceOfSatisfying(UnreadableTable.class, e -> assertThat(e.code()).isEqualTo("table.no-such-header-row"));
    }

    @Test @DisplayName("TB5: headers get a number where two are alike and their letter where there is none")
    void namesEveryHeader() {
        assertThat(csv("phone,,phone,phone (2),x\n1,2,3,4,5\n").headers()).containsExactly("phone", "B", "phone (2)", "phone (2) (2)", "x");
    }

    @Test @DisplayName("TB5: a list of one column is a table too")
    void oneColumn() {
        assertThat(cells(csv("姓名\n张三\n李四\n"))).containsExactly(List.of("张三"), List.of("李四"));
    }

    @Test @DisplayName("TB6: a short row is filled, a cell beyond the headers is a problem of its row")
    void raggedRows() {
        var table = csv("a,b,c\n1\nLi, Wei,7,8\n5,6,7,,\n");

        assertThat(cells(table)).containsExactly(List.of("1", "", ""), List.of("Li", "Wei", "7"), List.of("5", "6", "7"));
        assertThat(table.rows()).extracting(Table.Row::problems)
            .containsExactly(List.of(), List.of(new Table.Problem(3, "table.surplus-cell", "8")), List.of());
    }
}
