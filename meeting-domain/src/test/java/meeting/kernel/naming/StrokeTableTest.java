package meeting.kernel.naming;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrokeTableTest {
    private static final StrokeTable TABLE = StrokeTable.standard();

    @ParameterizedTest(name = "NO3: {0}")
    @ValueSource(strings = {
        "丁12 于112 万153 马551 王1121 牛3112 毛3115 文4134 方4153 尹5113 孔5215 石13251 龙13534 卢21513 叶25112 田25121",
        "史25134 白32511 冯41551 吕251251 朱311234 任323121 刘413422 江441121 许453112 孙521234 苏1225344 杜1234121",
        "李1234521 杨1234533 吴2511134 何3212512 余3411234 汪4411121 沈4414535 宋4451234 张5153154 陈5215234",
        "范12244155 林12341234 罗25221354 金34112431 周35121251 郑43113452 孟52125221 赵121213434 胡122513511",
        "柯123412512 钟311152512 洪441122134 徐3323411234 高4125125251 郭4125152152 唐4135112251",
        "黄12212512134 曹12512212511 龚13534122134 崔25232411121 梁44153441234"})
    void writesSurnamesAsTheRulebookDoes(String surnames) {
        assertThat(surnames.split(" ")).allSatisfy(surname -> assertThat(surname.substring(1)).isEqualTo(digits(surname.substring(0, 1))));
    }

    @Test @DisplayName("NO3: knows the strokes of all 8,105 characters of the list of general use")
    void coversTheListOfGeneralUse() {
        assertThat(standardList().stream().flatMap(List::stream)).hasSize(8105).allMatch(TABLE::knows);
    }

    @Test @DisplayName("NO3: orders every level of the list of general use as published, two misplaced neighbours of it excepted")
    void agreesWithThePublishedOrder() {
        var misplaced = new ArrayList<String>();
        for (var level : standardList())
            for (int i = 1; i < level.size(); i++)
                if (strokes(level.get(i - 1)).compareTo(strokes(level.get(i))) > 0)
                    misplaced.add(Character.toString(level.get(i - 1)) + Character.toString(level.get(i)));

        assertThat(misplaced).containsExactly("铽𨱇", "鄜麀");
    }

    @ParameterizedTest(name = "NO4: {0}, of one sequence of strokes, in this order")
    @CsvSource({"叶叮甲申, left-right before whole", "邓予, left-right before whole", "吕同, top-bottom before enclosed",
        "沈沉, both left-right: published order", "余佘, both top-bottom: published order"})
    void ranksEqualStrokesByShape(String expected, String why) {
        var shuffled = new StringBuilder(expected).reverse().codePoints().boxed().sorted(comparing(TABLE::keyOf));

        assertThat(shuffled.map(Character::toString)).as(why).containsExactly(expected.split(""));
    }

    @Test @DisplayName("NO4: no two characters share a key, and no key begins another")
    void keysAreUniqueAndPrefixFree() {
        var keys = TABLE.characters().stream().map(TABLE::keyOf).sorted().toList();

        for (int i = 1; i < keys.size(); i++) assertThat(keys.get(i)).doesNotStartWith(keys.get(i - 1));
    }

    @Test @DisplayName("NO8: a character outside the table follows every known one, by code point")
    void putsUnknownCharactersLast() {
        var last = TABLE.characters().stream().map(TABLE::keyOf).sorted().reduce((first, second) -> second).orElseThrow();

        assertThat(TABLE.knows('㐀')).isFalse();
        assertThat(List.of(last, TABLE.keyOf('㐀'), TABLE.keyOf('㐁'), TABLE.keyOf("𠀀".codePointAt(0)), TABLE.keyOf('A'))).isSorted();
    }

    @Test @DisplayName("NO10: corrects what the stroke data as delivered has wrong")
    void overridesWin() {
        assertThat(Stream.of("雌", "德", "麒", "麟", "皙", "门", "門").map(StrokeTableTest::digits)).containsExactly("21213532411121",
            "332122522114544", "4135221153512211134", "41352211535431234354152", "1234331232511", "425", "25112511");
    }

    @Test @DisplayName("NO10: an override changes a known character, keeping its shape, and adds a new one")
    void readsOverridesLast() {
        var overridden = StrokeTable.read("strokes.tsv", "overrides-for-test.tsv");

        assertThat(overridden.digitsOf('王')).isEqualTo("1112");
        assertThat(overridden.digitsOf('牛')).isEqualTo("3112");
        assertThat(overridden.knows('㐀')).isTrue();
    }

    @ParameterizedTest(name = "NO10: {0} is refused")
    @CsvSource({"override-without-shape.tsv, shape missing for 㐁", "override-of-unknown-class.tsv, no strokes: 126341"})
    void refusesAnOverrideThatSaysTooLittle(String resource, String cause) {
        assertThatThrownBy(() -> StrokeTable.read("strokes.tsv", resource)).hasMessageContaining(cause);
    }

    private static List<List<Integer>> standardList() {
        return TabTable.rows("standard-list.txt").stream().map(row -> row.field(0).codePoints().boxed().toList()).toList();
    }

    private static String digits(String character) {
        return TABLE.digitsOf(character.codePointAt(0));
    }

    private static String strokes(int character) {
        return String.format("%02d%s", TABLE.digitsOf(character).length(), TABLE.digitsOf(character));
    }
}
