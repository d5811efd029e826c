package meeting.web.print.badge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import meeting.accreditation.design.CardColours;
import meeting.accreditation.design.CardDesign;
import meeting.kernel.LocalizedText;
import meeting.web.shell.Texts;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Cards as a design lays them down, looked at as pictures. */
class DesignedBadgeTest {
    private static final int DOTS_PER_INCH = 300;
    private static final LocalizedText WORDS = new LocalizedText("Found it? Hand it in at hall B.", "¿La encontró? Entréguela en la sala B.", "拾获请交至二号厅服务台。");
    private static final CardDesign.Front FRONT = new CardDesign.Front(true, false, true, true);
    private static final CardDesign.Back BACK = new CardDesign.Back(true, true, true, WORDS);
    private static final CardColours GOLD_ON_NAVY = new CardColours("#0A1F44", "#FFD700");

    @Test
    @DisplayName("BD3, BD4, BD5: bands and letters in the colours laid down, no code where none is drawn, own words in place of the rules, in every language")
    void followsTheDesign() throws Exception {
        for (var language : Texts.LANGUAGES) {
            var made = print(new CardDesign(FRONT, BACK, GOLD_ON_NAVY, true, true, true), SheetFormat.CARD, language, 1);
            try (var pdf = Loader.loadPDF(made)) {
                var front = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
                var back = new PDFRenderer(pdf).renderImageWithDPI(1, DOTS_PER_INCH);
                keep(front, "designed-front-" + language.getLanguage());
                keep(back, "designed-back-" + language.getLanguage());
                assertThat(front.getRGB(20, 20) & 0xffffff).isEqualTo(0x0a1f44);
                assertThat(back.getRGB(20, back.getHeight() - 8) & 0xffffff).isEqualTo(0x0a1f44);
                assertThat(has(front, 0xffd700)).as("letters").isTrue();
                assertThatThrownBy(() -> scanned(front)).isInstanceOf(NotFoundException.class);
                assertThat(scanned(back)).isEqualTo(BadgeFixture.signed(0));
                assertThat(text(made)).contains(WORDS.en().substring(0, 9), WORDS.zh().substring(0, 4)).doesNotContain("lend it to nobody");
            }
        }
    }

    @Test
    @DisplayName("BD5: words in one language stand once; without rules and words there is neither; without a code on the back they are where it was")
    void saysThingsOnce() throws Exception {
        var onlyChinese = new CardDesign.Back(true, true, true, new LocalizedText(null, null, WORDS.zh()));
        assertThat(design(onlyChinese).told()).containsExactly(WORDS.zh());
        assertThat(design(new CardDesign.Back(true, true, false, null)).told()).isEmpty();
        assertThat(design(new CardDesign.Back(true, true, true, null)).told()).hasSize(3);
        var made = print(new CardDesign(new CardDesign.Front(false, true, true, true), new CardDesign.Back(false, false, true, WORDS), GOLD_ON_NAVY, true, true,
            true), SheetFormat.CARD, Locale.ENGLISH, 2);
        try (var pdf = Loader.loadPDF(made)) {
            keep(new PDFRenderer(pdf).renderImageWithDPI(1, DOTS_PER_INCH), "designed-back-words");
            assertThat(scanned(new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH))).isEqualTo(BadgeFixture.signed(0));
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).as("no photo").allMatch(name -> !pdf.getPage(0).getResources().isImageXObject(name));
        }
    }

    @Test
    @DisplayName("PB5: a photo lies in the file at the size it is printed in, 300 dots an inch")
    void shrinksPhotos() throws Exception {
        try (var pdf = Loader.loadPDF(print(CardDesign.USUAL, SheetFormat.CARD, Locale.ENGLISH, 1))) {
            var resources = pdf.getPage(0).getResources();
            for (var name : resources.getXObjectNames()) {
                if (!(resources.getXObject(name) instanceof PDImageXObject photo)) continue;
                assertThat(photo.getWidth()).isBetween(220, 237);
                assertThat(photo.getHeight()).isBetween(300, 332);
                return;
            }
        }
        throw new AssertionError("no photo");
    }

    @Test
    @DisplayName("PB3: marks stand at the corners of each card, outside it, and nowhere at a card that is not there")
    void marksCuts() throws Exception {
        try (var pdf = Loader.loadPDF(print(CardDesign.USUAL, SheetFormat.A4_OF_CARDS, Locale.ENGLISH, 7))) {
            var sheet = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH);
            var places = SheetFormat.A4_OF_CARDS.places(false);
            for (var card = 0; card < 8; card++) {
                var marked = isDark(sheet, places.get(card).x() + SheetFormat.A4_OF_CARDS.cardWidth() + 3.6f,
                    places.get(card).y() + SheetFormat.A4_OF_CARDS.cardHeight());
                assertThat(marked).as("card " + card).isEqualTo(card < 7);
            }
            assertThat(isDark(sheet, places.get(0).x() - 3.6f, places.get(0).y())).isTrue();
            assertThat(isDark(sheet, places.get(0).x(), places.get(0).y() - 3.6f)).isTrue();
            assertThat(isDark(sheet, places.get(0).x() - 1, places.get(0).y() + 40)).as("beside a card").isFalse();
        }
    }

    private static BadgeDesign design(CardDesign.Back back) {
        return BadgeDesign.of(new CardDesign(FRONT, back, GOLD_ON_NAVY, true, true, true), Locale.ENGLISH);
    }

    private static byte[] print(CardDesign design, SheetFormat format, Locale language, int badges) throws Exception {
        var out = new ByteArrayOutputStream();
        var faces = IntStream.range(0, badges).mapToObj(BadgeFixture::badge).toList();
        try (var pdf = new BadgePdf(format, Sides.BOTH, "Badges", language)) {
            pdf.draw(List.copyOf(faces).iterator(), badge -> BadgeDesign.of(design, language), done -> { });
            pdf.save(out);
        }
        return out.toByteArray();
    }

    private static String text(byte[] made) throws Exception {
        try (var pdf = Loader.loadPDF(made)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String scanned(BufferedImage card) throws Exception {
        var pixels = card.getRGB(0, 0, card.getWidth(), card.getHeight(), null, 0, card.getWidth());
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(card.getWidth(), card.getHeight(), pixels)))).getText();
    }

    private static boolean has(BufferedImage card, int colour) {
        for (var x = 0; x < card.getWidth(); x++) for (var y = 0; y < card.getHeight(); y++) if ((card.getRGB(x, y) & 0xffffff) == colour) return true;
        return false;
    }

    /** Whether a hair line crosses this point, in millimetres. */
    private static boolean isDark(BufferedImage sheet, float x, float y) {
        var dots = DOTS_PER_INCH / 25.4f;
        for (var dx = -2; dx <= 2; dx++)
            for (var dy = -2; dy <= 2; dy++)
                if ((sheet.getRGB(Math.round(x * dots) + dx, Math.round(y * dots) + dy) & 0xff) < 0xa0) return true;
        return false;
    }

    private static void keep(BufferedImage picture, String name) throws Exception {
        ImageIO.write(picture, "png", Files.createDirectories(Path.of("target", "pdf")).resolve(name + ".png").toFile());
    }
}
