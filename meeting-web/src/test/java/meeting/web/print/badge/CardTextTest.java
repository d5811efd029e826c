package meeting.web.print.badge;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import meeting.delegation.person.PersonName;

class CardTextTest {
    private static final double LEGIBLE = 4.5;

    @ParameterizedTest
    @CsvSource({"王伟, 王　伟", "欧阳志强, 欧阳志强", "张三丰, 张三丰", "李, 李", "Li, Li", "王L, 王L", "𠮷野, 𠮷　野"})
    @DisplayName("PB2: names of two Chinese characters are spaced, no others")
    void spacesNames(String stored, String printed) {
        assertThat(PrintedName.of(stored)).isEqualTo(printed);
    }

    @ParameterizedTest
    @EnumSource(CardColour.class)
    @DisplayName("PB4: what stands on a type's colour can be read")
    void contrasts(CardColour colour) {
        assertThat(contrast(colour.fill(), colour.on())).isGreaterThanOrEqualTo(LEGIBLE);
        assertThat(contrast(colour.shade(), CardColour.INK)).isGreaterThanOrEqualTo(LEGIBLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"王伟", "María de la Concepción Fernández de Córdoba y Zúñiga", "Wolfeschlegelsteinhausenbergerdorff", "阿卜杜拉·买买提热夏提·吐尔逊江"})
    @DisplayName("PB1: a name of any length is in its place whole, every line within its width")
    void neverCut(String name) throws Exception {
        try (var document = new PDDocument(); var face = new Typeface(document, true)) {
            var fitted = Fitted.into(100, 30, 20, face, name);

            assertThat(String.join("", fitted.lines()).replaceAll("\\s", "")).isEqualTo(name.replaceAll("\\s", ""));
            assertThat(fitted.lines()).allSatisfy(line -> assertThat(face.width(line) * fitted.size()).isLessThanOrEqualTo(100.01f));
            assertThat(fitted.height()).isLessThanOrEqualTo(30 + fitted.size() * (Fitted.LINE - 1) + 0.01f);
        }
    }

    @Test
    @DisplayName("PB1: a name that no font has gives way to the one in Latin letters, and only such a name")
    void readableName() throws Exception {
        try (var document = new PDDocument(); var face = new Typeface(document, true)) {
            var tibetan = ReadableName.of(new PersonName("བསྟན་འཛིན", "Tenzin"), Locale.SIMPLIFIED_CHINESE, face);
            var chinese = ReadableName.of(new PersonName("王伟", "Wang Wei"), Locale.SIMPLIFIED_CHINESE, face);

            assertThat(tibetan).isEqualTo(new ReadableName("Tenzin", ""));
            assertThat(chinese).isEqualTo(new ReadableName("王　伟", "Wang Wei"));
        }
    }

    private static double contrast(Color one, Color other) {
        var lighter = Math.max(luminance(one), luminance(other));
        return (lighter + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
