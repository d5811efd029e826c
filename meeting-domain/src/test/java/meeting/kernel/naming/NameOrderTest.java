package meeting.kernel.naming;

import static java.util.Comparator.comparing;
import static meeting.kernel.naming.NameOrder.LATIN;
import static meeting.kernel.naming.NameOrder.PINYIN;
import static meeting.kernel.naming.NameOrder.XINGMING;
import static meeting.kernel.naming.NameOrder.XINGSHI;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameOrderTest {
    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "N1, XINGSHI, 王 牛 毛 文 方 尹 孔",
        "N1, XINGMING, 王 牛 毛 文 方 尹 孔",
        "N3, XINGSHI, 田一 田富 田大利",
        "N4, XINGMING, 田一 田大利 田富",
        "N5, XINGSHI, 欧阳少东 洪少东",
        "N5, XINGMING, 欧阳少东 洪少东",
        "N6, XINGSHI, 林立 欧某",
        "N6, XINGMING, 林立 欧某",
        "N7, XINGSHI, 李一鸣 李大鸣",
        "N7, XINGMING, 李一鸣 李大鸣"})
    void followsTheRulebook(String test, NameOrder order, String expected) {
        assertSorted(order, expected.split(" "));
    }

    @Test @DisplayName("N1: ICU's own stroke collation would give another order")
    void icuIsNotTheRule() {
        var icu = Stream.of("王 牛 毛 文 方 尹 孔".split(" ")).sorted(Collator.getInstance(new ULocale("zh-u-co-stroke"))).toList();

        assertThat(icu).containsExactly("尹", "孔", "文", "方", "毛", "牛", "王");
    }

    @Test @DisplayName("NO1: every two-character name precedes all longer ones of the same first character, NO2: not there")
    void singleGivenNamesFirst() {
        assertThat(Stream.of(NameOrder.values()).filter(NameOrder::singleGivenFirst)).containsExactly(XINGSHI);
        assertSorted(XINGSHI, "王", "王一", "王瀚", "王一一", "王瀚一", "牛一");
        assertSorted(XINGMING, "王", "王一", "王一一", "王瀚", "王瀚一", "牛一");
    }

    @Test @DisplayName("NO5: a compound surname counts by its first character, its second as any middle one")
    void compoundSurnamesCountByTheirFirstCharacter() {
        assertSorted(XINGSHI, "司元", "司马光", "司徒一", "欧一", "欧小一", "欧阳修", "诸一", "诸葛亮");
        assertSorted(XINGSHI, "阿卜杜拉·买买提", "阿依古丽·艾力", "欧阳修");
    }

    @Test @DisplayName("NO6: surnames sort by how they are read as surnames")
    void surnameReadings() {
        assertSorted(PINYIN, "卜一", "黑一", "区一", "欧一", "朴一", "仇一", "任一", "单一", "解一", "曾一", "查一", "翟一");
    }

    @Test @DisplayName("NO6: syllable, tone, then strokes, character by character")
    void syllableToneStrokes() {
        assertSorted(PINYIN, "李安", "李昂", "李伟", "励志", "卢一", "路一", "吕一", "栾一", "罗一", "万一", "汪洋", "王安国", "王一");
    }

    @Test @DisplayName("NO7: Spanish names as CLDR has them, ñ after n")
    void spanish() {
        assertSorted(LATIN, "Alvarado", "Álvarez", "Llano", "Luz", "Nuno", "Núñez", "Ñáñez", "Ochoa", "Oña", "Zúñiga");
    }

    @Test @DisplayName("NO7: English names under the same keys; a comma decides nothing; a Chinese name counts by its pinyin")
    void english() {
        assertSorted(LATIN, "Adams, Zoe", "ADAMS Zoe", "De La Cruz, Ana", "Delacruz, Ana", "Li An", "李伟", "Lina", "O'Brien", "Oakley", "曾一", "Zhou");
    }

    @Test @DisplayName("NO7: a congress whose language is English or Swedish has its own order, a Chinese one the Spanish")
    void latinByCongress() {
        assertSortedBy(name -> NameKeys.of(name, null, Locale.ENGLISH).latin(), "Nanez", "Ñáñez", "Nuno");
        assertSortedBy(name -> NameKeys.of(name, null, Locale.forLanguageTag("sv")).latin(), "Zorn", "Åberg", "Öberg");
        assertThat(NameKeys.of("Ñáñez", null, Locale.CHINA)).isEqualTo(NameKeys.of("Ñáñez", null));
    }

    @Test @DisplayName("NO7: the Latin name, where there is one, decides the Latin order alone")
    void latinNameOfAChinesePerson() {
        var withLatin = NameKeys.of("单士元", "Aaron Shan");

        assertThat(withLatin.latin()).isLessThan(NameKeys.of("单士元", " ").latin()).isEqualTo(NameKeys.of("Aaron Shan", null).latin());
        assertThat(withLatin.xingshi()).isEqualTo(NameKeys.of("单士元", null).xingshi());
    }

    @ParameterizedTest(name = "NO8: {0}: unknown characters, then names in Latin letters, come last")
    @EnumSource(value = NameOrder.class, names = {"XINGSHI", "XINGMING"})
    void outsideTheTable(NameOrder order) {
        assertSorted(order, "齉一", "㐀一", "㐁一", "Álvarez, Ana", "Núñez, Ana", "Ñáñez, Ana");
        assertThat(NameKeys.unknownCharacters("㐀㐁龘一㐀·José")).isEqualTo("㐀㐁龘");
        assertThat(NameKeys.unknownCharacters("王伟 José")).isEmpty();
    }

    @Test @DisplayName("NO8: in pinyin as well")
    void outsideThePinyin() {
        assertSorted(PINYIN, "左一", "Álvarez, Ana", "Zúñiga, Ana");
    }

    @Test @DisplayName("NO9: spaces, dots and compatibility forms decide nothing")
    void normalizes() {
        assertThat(NameKeys.of("王　伟", null)).isEqualTo(NameKeys.of(" 王伟 ", null));
        assertThat(NameKeys.of("买买提·艾力", null).xingming()).isEqualTo(NameKeys.of("买买提•艾力", null).xingming());
        assertThat(NameKeys.of("\uF90A一", null)).isEqualTo(NameKeys.of("金一", null));
    }

    @Test @DisplayName("NO9: keys stay within their column, however long the name")
    void bounded() {
        var keys = NameKeys.of("龘鑫".repeat(40), "Ñ".repeat(400));

        assertThat(Stream.of(NameOrder.values()).map(keys::by)).allMatch(key -> key.matches("[0-9a-f]{240}"));
    }

    @Test @DisplayName("NO9: the collations of en, es, zh and the root sort the keys as a plain comparison does")
    void sameUnderEveryCollation() {
        var keys = Stream.of("王伟", "牛一", "田富", "田大利", "曾一", "㐀一", "Núñez", "孔")
            .map(name -> NameKeys.of(name, null)).flatMap(its -> Stream.of(NameOrder.values()).map(its::by)).toList();

        assertThat(Stream.of("root", "en", "es", "zh", "zh-u-co-stroke"))
            .allSatisfy(tag -> assertThat(keys.stream().sorted(Collator.getInstance(ULocale.forLanguageTag(tag))))
                .containsExactlyElementsOf(keys.stream().sorted().toList()));
    }

    @Test @DisplayName("NO9: a name without a letter has no keys")
    void refusesBlankNames() {
        assertThatThrownBy(() -> NameKeys.of(" · ", "Li")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NameKeys("", "00", "00", "00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NameKeys("00", "00", "00", "0G")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSorted(NameOrder order, String... expected) {
        assertSortedBy(name -> NameKeys.of(name, null).by(order), expected);
    }

    private static void assertSortedBy(Function<String, String> key, String... expected) {
        var names = new ArrayList<>(List.of(expected));
        Collections.shuffle(names, new Random(7));
        names.sort(comparing(key));

        assertThat(names).containsExactly(expected);
    }
}
