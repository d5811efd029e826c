package meeting.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import meeting.web.print.EmergencySheet.Line;
import meeting.web.print.EmergencySheet.Section;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmergencySheetPdfTest {
    private static final int A_SHEET = 22;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "zh-CN"})
    @DisplayName("SC19: a control total first, then each delegation on sheets of its own that count themselves and say what they hold")
    void printsSections(String tag) throws Exception {
        var language = Locale.forLanguageTag(tag);
        var sections = List.of(section(1, "河滨", 45), section(2, "老城", A_SHEET), section(3, "北岸", 1));
        var sheet = new EmergencySheet("第二次全体会议", 7, "大会堂 · 9:00", sections);
        var out = new ByteArrayOutputStream();

        EmergencySheetPdf.write(sheet, "第十六届人民代表大会 · 吴刚打印", language, out);

        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve("emergency-" + tag + ".pdf"), out.toByteArray());
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1 + 3 + 1 + 1);
            assertThat(text(pdf, 1)).contains("河滨", "老城", "北岸", "68");
            assertThat(text(pdf, 2)).contains("1 · 河滨", "代表1", "代表22", "K7QM-4T9X-2B1").doesNotContain("代表23");
            assertThat(text(pdf, 4)).contains("代表45", "45");
            if (tag.equals("en")) assertThat(text(pdf, 4)).contains("sheet 3 of 3", "Names on this sheet: 1.", "Names of the delegation: 45.");
            assertThat(text(pdf, 5)).contains("2 · 老城", "代表22");
        }
    }

    private static Section section(int number, String name, int people) {
        return new Section(number, name, IntStream.rangeClosed(1, people).mapToObj(EmergencySheetPdfTest::line).toList());
    }

    private static Line line(int number) {
        var longName = "María de la Concepción Fernández de Córdoba y Zúñiga";
        if (number == 3) return new Line(number, longName, "玛丽亚", "Ayuntamiento de San Lorenzo", null);
        return new Line(number, "代表" + number, "Ouyang Zhiqiang", "城关区人民医院", "K7QM-4T9X-2B" + number % 10);
    }

    private static String text(PDDocument pdf, int page) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }
}
