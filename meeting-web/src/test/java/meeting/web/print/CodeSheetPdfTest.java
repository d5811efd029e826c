package meeting.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CodeSheetPdfTest {

    private static final int DOTS_PER_INCH = 150;

    private static CodeCard card(int n) {
        var name = n == 4 ? "María de la Concepción Fernández de Córdoba y Zúñiga" : "欧阳志强" + n;
        return new CodeCard("K7QM-4T9X-2B" + n % 10, name, "Ouyang Zhiqiang", "第一代表团（城关区）", "十七届人民代表大会第四次会议");
    }

    @Test @DisplayName("eight cards to a sheet, each with a code that a camera reads and a hand can type")
    void printsCards() throws Exception {
        var cards = IntStream.range(0, 11).mapToObj(CodeSheetPdfTest::card).toList();
        var out = new ByteArrayOutputStream();

        CodeSheetPdf.write("签到码", "十七届人大四次会议 · 林静打印", cards, Locale.SIMPLIFIED_CHINESE, out);

        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("codes-zh.pdf"), out.toByteArray());
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
            assertThat(new PDFTextStripper().getText(pdf))
                .contains("K7QM-4T9X-2B3", "欧阳志强10", "Ouyang Zhiqiang", "第一代表团（城关区）", "第 2 页，共 2 页");
            assertThat(scanned(new PDFRenderer(pdf), 0)).containsExactlyInAnyOrderElementsOf(codes(0, 8));
            assertThat(scanned(new PDFRenderer(pdf), 1)).containsExactlyInAnyOrderElementsOf(codes(8, 11));
        }
    }

    private static List<String> codes(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> card(i).code().replace("-", "")).toList();
    }

    private static List<String> scanned(PDFRenderer pdf, int page) throws Exception {
        var image = pdf.renderImageWithDPI(page, DOTS_PER_INCH);
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));
        return Stream.of(new QRCodeMultiReader().decodeMultiple(bitmap)).map(result -> result.getText()).toList();
    }
}
