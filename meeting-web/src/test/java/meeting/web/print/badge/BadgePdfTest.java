package meeting.web.print.badge;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import meeting.web.shell.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BadgePdfTest {
    private static final int DOTS_PER_INCH = 300;

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    @DisplayName("PB1, PB3: every format in every language: as many sheets as cards need, twice for two sides, with nothing lost")
    void printsEveryFormat(SheetFormat format) throws Exception {
        for (var language : Texts.LANGUAGES) {
            var printed = print(format, Sides.BOTH, language, 9);

            Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("badges-" + format + "-" + language.getLanguage() + ".pdf"), printed);
            try (var pdf = Loader.loadPDF(printed)) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(2 * format.sheets(9));
                assertThat(letters(new PDFTextStripper().getText(pdf))).contains("0002-R1", "Zúñiga", "阿卜杜拉·买买提热夏提·吐尔逊江", "王 伟", "欧阳志强",
                    "Wolfeschlegelsteinhausenbergerdorff", "K7QM-4T9X-2BB", "Featherstonehaugh-Cholmondeley");
            }
        }
    }

    @Test
    @DisplayName("PB3: a camera reads the signed code on both sides; the third back from the left lies behind the second front")
    void codesAreRead() throws Exception {
        try (var pdf = Loader.loadPDF(print(SheetFormat.A4_OF_CARDS, Sides.BOTH, Locale.ENGLISH, 8))) {
            var width = SheetFormat.A4_OF_CARDS.width();
            for (var card = 0; card < 8; card++) {
                var front = SheetFormat.A4_OF_CARDS.places(false).get(card);
                assertThat(read(pdf, 0, front.x(), front.y())).isEqualTo(BadgeFixture.signed(card));
                assertThat(read(pdf, 1, width - front.x() - SheetFormat.A4_OF_CARDS.cardWidth(), front.y())).isEqualTo(BadgeFixture.signed(card));
            }
        }
    }

    @Test
    @DisplayName("fronts and backs can be printed apart, in the same order")
    void sidesApart() throws Exception {
        try (var fronts = Loader.loadPDF(print(SheetFormat.CARD, Sides.FRONT, Locale.ENGLISH, 3)); var backs = Loader.loadPDF(print(SheetFormat.CARD,
            Sides.BACK, Locale.ENGLISH, 3))) {
            assertThat(fronts.getNumberOfPages()).isEqualTo(3);
            assertThat(backs.getNumberOfPages()).isEqualTo(3);
            assertThat(read(backs, 2, 0, 0)).isEqualTo(BadgeFixture.signed(2)).isEqualTo(read(fronts, 2, 0, 0));
        }
    }

    /** @param x of the card's corner in millimetres */
    private static String read(PDDocument pdf, int page, float x, float y) throws Exception {
        var image = new PDFRenderer(pdf).renderImageWithDPI(page, DOTS_PER_INCH);
        var dots = DOTS_PER_INCH / 25.4f;
        var card = image.getSubimage(Math.max(0, Math.round(x * dots)), Math.max(0, Math.round(y * dots)), Math.round(53 * dots), Math.round(85 * dots));
        var pixels = card.getRGB(0, 0, card.getWidth(), card.getHeight(), null, 0, card.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(card.getWidth(), card.getHeight(), pixels))),
            Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }

    private static String letters(String text) {
        return text.replaceAll("[\\n\\r]", "").replaceAll("\\p{Z}+", " ");
    }

    static byte[] print(SheetFormat format, Sides sides, Locale language, int badges) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var pdf = new BadgePdf(format, sides, "Badges", language)) {
            pdf.draw(IntStream.range(0, badges).mapToObj(BadgeFixture::badge).iterator(), badge -> BadgeDesign.usual(language), done -> { });
            pdf.save(out);
        }
        return out.toByteArray();
    }
}
