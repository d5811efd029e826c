package meeting.kernel.table;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static meeting.kernel.table.TableFixture.bytes;
import static meeting.kernel.table.TableFixture.cells;
import static meeting.kernel.table.TableFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset LATIN_1 = Charset.forName("ISO-8859-1");
    private static final String MIXED = "Nombre,姓名\r\nJosé Núñez,欧阳志强\r\n";
    private static final String CHINESE = "姓名,单位\r\n朱镕基,A座 3 楼\r\n";
    private static final String SPANISH = "Nombre;Delegación\r\nMuñiz;A Coruña\r\n";

    static Stream<Arguments> files() {
        return Stream.of(
            Arguments.of("UTF-8", MIXED, bytes(MIXED, UTF_8)),
            Arguments.of("UTF-8", MIXED, bytes(MIXED, UTF_8, 0xef, 0xbb, 0xbf)),
            Arguments.of("UTF-16LE", MIXED, bytes(MIXED, UTF_16LE, 0xff, 0xfe)),
            Arguments.of("UTF-16BE", MIXED, bytes(MIXED, UTF_16BE, 0xfe, 0xff)),
            Arguments.of("UTF-16LE", MIXED, bytes(MIXED, UTF_16LE)),
            Arguments.of("UTF-16BE", MIXED, bytes(MIXED, UTF_16BE)),
            Arguments.of("UTF-16BE", CHINESE, bytes(CHINESE, UTF_16BE)),
            Arguments.of("GB18030", CHINESE, bytes(CHINESE, GBK)),
            Arguments.of("GB18030", CHINESE + "㐀𠀀,é\r\n", bytes(CHINESE + "㐀𠀀,é\r\n", GB18030)),
            Arguments.of("windows-1252", SPANISH, bytes(SPANISH, LATIN_1)),
            Arguments.of("windows-1252", SPANISH.toUpperCase(), bytes(SPANISH.toUpperCase(), LATIN_1)),
            Arguments.of("windows-1252", SPANISH + "“Paco”;€ 5\r\n", bytes(SPANISH + "“Paco”;€ 5\r\n", WESTERN)));
    }

    @ParameterizedTest(name = "TB2: {0} is found and loses nothing")
    @MethodSource("files")
    void findsTheCharset(String charset, String text, byte[] content) {
        var table = read(content);

        assertThat(table.source().charset()).isEqualTo(charset);
        assertThat(Stream.concat(Stream.of(table.headers()), cells(table).stream()))
            .containsExactlyElementsOf(text.lines().map(line -> List.of(line.split("[,;]"))).toList());
    }

    @Test @DisplayName("TB2: of 9,000 random rosters of 0 to 30 rows no Spanish one is taken for Chinese, nor the other way")
    void tellsSpanishFromChinese() throws Exception {
        for (int i = 0; i < 3_000; i++) {
            var random = new Random(i);
            char delimiter = ",;\t".charAt(i % 3);
            for (int rows : new int[] {0, 1, 30}) {
                var spanish = Rosters.spanish(random, rows, delimiter);
                var chinese = Rosters.chinese(random, rows, delimiter);

                assertDecodes(spanish, WESTERN);
                assertDecodes(chinese, GB18030);
            }
        }
    }

    private static void assertDecodes(String text, Charset charset) throws Exception {
        byte[] bytes = text.getBytes(charset);
        var found = CharsetGuess.of(bytes);
        assertThat(found).as(text).isPresent();
        assertThat(new String(bytes, found.get())).isEqualTo(text);
    }

    @Test @DisplayName("TB2: the user's word on the charset goes before the guess")
    void takesTheUsersWord() {
        var big5 = Charset.forName("Big5");

        var table = read(bytes("姓名,單位\n陳大文,議會\n", big5), new ReadAs(big5, null, null), Limits.DEFAULT);

        assertThat(cells(table)).containsExactly(List.of("陳大文", "議會"));
    }

    @Test @DisplayName("TB2: a charset that does not fit is refused rather than losing letters")
    void refusesAWrongCharset() {
        assertThatThrownBy(() -> read(bytes(SPANISH, LATIN_1), new ReadAs(UTF_8, null, null), Limits.DEFAULT))
            .isInstanceOfSatisfying(UnreadableTable.class, e -> {
                assertThat(e.code()).isEqualTo("table.wrong-charset");
                assertThat(e.arguments()).containsExactly("roster.csv", "UTF-8");
            });
    }

    @ParameterizedTest(name = "TB2: UTF-8 cut within {0} is called damaged, not read as another charset")
    @ValueSource(strings = {"王", "é"})
    void noticesACutFile(String letter) {
        byte[] whole = bytes("Nombre,Delegación\n" + "María,León\n".repeat(20) + letter, UTF_8);

        assertThatThrownBy(() -> read(Arrays.copyOf(whole, whole.length - 1)))
            .isInstanceOfSatisfying(UnreadableTable.class, e -> assertThat(e.code()).isEqualTo("table.truncated"));
    }
}
