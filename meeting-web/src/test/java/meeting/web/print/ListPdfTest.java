package meeting.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ListPdfTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final List<String> HEADERS = List.of("姓名", "Nombre", "Delegation", "Teléfono", "Observaciones");
    private static final List<String> ROW = List.of("欧阳志强", "Núñez, Íñigo", "城关区代表团", "+86 138 0013 8000",
        "Silla de ruedas; llega el día anterior y necesita habitación en la planta baja, lo más cerca posible de la entrada principal");

    private static PrintedList list(int rows, List<String> row) {
        return new PrintedList("Asistentes 名单", List.of("XVII Congreso Municipal", "十七届人民代表大会"), "XVII Congreso · impreso por Ana, 1 mar",
            HEADERS, IntStream.range(0, rows).mapToObj(i -> row).toList());
    }

    private static byte[] pdf(PrintedList list, Locale language, String name) throws IOException {
        var out = new ByteArrayOutputStream();
        ListPdf.write(list, language, out);
        Files.write(Files.createDirectories(Path.of("target", "pdf")).resolve(name + ".pdf"), out.toByteArray());
        return out.toByteArray();
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf);
    }

    @Test @DisplayName("a list of 500 is printed on A4 with headers, foot and page number on every page, in three scripts")
    void prints() throws IOException {
        try (var pdf = Loader.loadPDF(pdf(list(500, ROW), SPANISH, "list-es"))) {
            int pages = pdf.getNumberOfPages();

            assertThat(pages).isBetween(10, 60);
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Asistentes 名单");
            for (int page = 1; page <= pages; page++) {
                assertThat(text(pdf, page)).contains("姓名", "Observaciones", "欧阳志强", "Núñez, Íñigo", "XVII Congreso · impreso por Ana",
                    "Página " + page + " de " + pages);
            }
            assertThat(new PDFTextStripper().getText(pdf).split("欧阳志强", -1)).hasSize(501);
            assertThat(pdf.getPage(0).getMediaBox().getHeight()).isGreaterThan(pdf.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test @DisplayName("many columns turn the page; the page number speaks the reader's language")
    void turnsThePage() throws IOException {
        var headers = IntStream.rangeClosed(1, 9).mapToObj(i -> "第 " + i + " 列").toList();
        var list = new PrintedList("代表团签到情况", List.of(), "", headers, List.of(headers));

        try (var pdf = Loader.loadPDF(pdf(list, Locale.SIMPLIFIED_CHINESE, "wide-zh"))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(text(pdf, 1)).contains("第 1 页，共 1 页", "第 9 列");
        }
    }

    @Test @DisplayName("a name that shares its shape with a radical can be searched for and copied")
    void chineseIsFound() throws IOException {
        var everyday = "马文龙黄长人大女日月方金页车贝见角门风鸟鱼麦齿龟";
        var list = new PrintedList(everyday, List.of(), "", List.of(everyday), List.of(List.of(everyday)));

        try (var pdf = Loader.loadPDF(pdf(list, Locale.SIMPLIFIED_CHINESE, "search"))) {
            assertThat(text(pdf, 1).split(everyday, -1)).hasSize(4);
        }
    }

    @Test @DisplayName("markup in a name is only text")
    void markupIsInert() throws IOException {
        var hostile = List.of("<script>alert(1)</script>", "<img src='file:///etc/passwd'/>", "&amp; ]]>",
            "\u0000\u0007x", "1234567890".repeat(30));

        try (var pdf = Loader.loadPDF(pdf(list(1, hostile), Locale.ENGLISH, "hostile"))) {
            assertThat(text(pdf, 1).replaceAll("\\s", ""))
                .contains("<script>alert(1)</script>", "<imgsrc='file:///etc/passwd'/>", "&amp;]]>");
            assertThat(pdf.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    @Test @DisplayName("an empty list says so")
    void empty() throws IOException {
        try (var pdf = Loader.loadPDF(pdf(list(0, ROW), Locale.ENGLISH, "empty"))) {
            assertThat(text(pdf, 1)).contains("This list is empty.", "Page 1 of 1");
        }
    }
}
