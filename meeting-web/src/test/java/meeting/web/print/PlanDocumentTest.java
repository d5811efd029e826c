package meeting.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {
    private static final PrintedPlan.Table HOTELS = new PrintedPlan.Table("住宿酒店", List.of("酒店", "床位"), List.of(false, true),
        List.of(List.of("金桥饭店", "180"), List.of("东湖宾馆", "160")));
    private static final String PRINTED = "大会 · 林悦打印";

    @Test
    @DisplayName("P9: the printed plan has a title page, contents with the page of each chapter, its tables and its text")
    void printsOnPaper() throws Exception {
        var out = new ByteArrayOutputStream();
        PlanPdf.write(plan(), PRINTED, Locale.SIMPLIFIED_CHINESE, out);

        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var pages = pdf.getNumberOfPages();
            assertThat(text(pdf, 1, 1)).contains("第三次会议", "筹备方案", "基准版本 2").doesNotContain("正文");
            assertThat(text(pdf, 2, 2)).contains("目录", "P1 章节1", "P15 章节15").contains(String.valueOf(pages));
            assertThat(text(pdf, 3, pages)).contains("座位", "1,200", "住宿酒店", "金桥饭店", "160", "正文之一 <b>", "选定方案", PRINTED);
        }
    }

    @Test
    @DisplayName("P9: the word-processor file has headings that make its contents, tables, and Chinese in a Chinese typeface")
    void writesForWordProcessors() throws Exception {
        var out = new ByteArrayOutputStream();
        PlanDocx.write(plan(), PRINTED, Locale.SIMPLIFIED_CHINESE, out);

        try (var document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var headings = document.getParagraphs().stream().filter(paragraph -> "Heading1".equals(paragraph.getStyle())).map(XWPFParagraph::getText).toList();
            assertThat(headings).hasSize(15).first().isEqualTo("P1  章节1");
            assertThat(document.getTables()).hasSize(16);
            assertThat(document.getTables().get(9).getRow(2).getCell(1).getText()).isEqualTo("160");
            assertThat(document.getTables().get(9).getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getTables().get(0).getRow(0).getCell(1).getText()).isEqualTo("1,200");
            assertThat(document.getFooterList().get(0).getText()).contains(PRINTED);
            assertThat(document.getStyles().getStyle("Heading1")).isNotNull();
            var body = document.getParagraphs().stream().filter(paragraph -> paragraph.getText().startsWith("正文之一")).findFirst().orElseThrow();
            assertThat(body.getIndentationFirstLine()).isPositive();
            assertThat(body.getRuns().get(0).getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("SimSun");
            assertThat(document.getDocument().xmlText()).contains("TOC \\o");
        }
    }

    private static String text(PDDocument pdf, int from, int to) throws Exception {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(from);
        stripper.setEndPage(to);
        return stripper.getText(pdf);
    }

    private static PrintedPlan plan() {
        var chapters = IntStream.rangeClosed(1, 15).mapToObj(number -> new PrintedPlan.Chapter("P" + number, "章节" + number, number == 2 ? "选定方案" : "",
            List.of(new PrintedPlan.Fact("座位", "1,200")), number == 9 ? List.of(HOTELS) : List.of(), List.of("正文之一 <b>", "正文之二".repeat(80)))).toList();
        return new PrintedPlan("第三次会议", "筹备方案", List.of("基准版本 2"), "目录", chapters);
    }
}
