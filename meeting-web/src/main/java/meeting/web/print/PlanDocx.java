package meeting.web.print;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The order of work for a word processor: title page, contents that the program keeps up to date, tables, Chinese in its own typefaces. */
public final class PlanDocx {
    private static final String HEADING = "Heading1";
    private static final String LATIN = "Times New Roman";
    private static final String SONG = "SimSun";
    private static final String HEI = "SimHei";
    private static final int BODY = 12;
    private static final int WIDTH_PERCENT = 100;
    private final XWPFDocument document;
    private final boolean chinese;

    private PlanDocx(XWPFDocument document, boolean chinese) {
        this.document = document;
        this.chinese = chinese;
    }

    /** @param printed foot of every sheet. Leaves the stream open. */
    public static void write(PrintedPlan plan, String printed, Locale language, OutputStream out) throws IOException {
        try (var document = new XWPFDocument()) {
            var writer = new PlanDocx(document, "zh".equals(language.getLanguage()));
            writer.heading();
            writer.cover(plan);
            writer.contents(plan);
            plan.chapters().forEach(writer::chapter);
            writer.run(document.createFooter(HeaderFooterType.DEFAULT).createParagraph(), printed, BODY - 4, false);
            document.getProperties().getCoreProperties().setTitle(plan.title());
            document.enforceUpdateFields();
            document.write(out);
        }
    }

    /** The style by which a word processor finds the chapters. */
    private void heading() {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(HEADING);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading 1");
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.ZERO);
        style.getPPr().addNewKeepNext();
        document.createStyles().addStyle(new XWPFStyle(style));
    }

    private void cover(PrintedPlan plan) {
        var congress = document.createParagraph();
        congress.setSpacingBefore(4_000);
        congress.setAlignment(ParagraphAlignment.CENTER);
        run(congress, plan.congress(), BODY + 6, false);
        var title = document.createParagraph();
        title.setSpacingBefore(600);
        title.setSpacingAfter(900);
        title.setAlignment(ParagraphAlignment.CENTER);
        run(title, plan.title(), BODY + 16, true);
        for (var line : plan.about()) {
            var about = document.createParagraph();
            about.setAlignment(ParagraphAlignment.CENTER);
            run(about, line, BODY, false);
        }
        document.createParagraph().createRun().addBreak(BreakType.PAGE);
    }

    /** A field with the chapters already in it, for who does not let it be brought up to date. */
    private void contents(PrintedPlan plan) {
        run(document.createParagraph(), plan.contents(), BODY + 4, true);
        var first = document.createParagraph();
        first.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        first.createRun().getCTR().addNewInstrText().setStringValue("TOC \\o \"1-1\" \\h \\z \\u");
        first.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        for (var chapter : plan.chapters()) run(document.createParagraph(), chapter.heading(), BODY, false);
        var last = document.createParagraph();
        last.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        last.createRun().addBreak(BreakType.PAGE);
    }

    private void chapter(PrintedPlan.Chapter chapter) {
        var heading = document.createParagraph();
        heading.setStyle(HEADING);
        heading.setSpacingBefore(360);
        heading.setSpacingAfter(120);
        run(heading, chapter.heading(), BODY + 2, true);
        if (!chapter.option().isEmpty()) run(document.createParagraph(), chapter.option(), BODY, true);
        if (!chapter.facts().isEmpty()) table(chapter);
        chapter.tables().forEach(this::table);
        for (var paragraph : chapter.paragraphs()) {
            var text = document.createParagraph();
            text.setAlignment(ParagraphAlignment.BOTH);
            text.setSpacingBetween(1.5);
            if (chinese) text.setIndentationFirstLine(2 * BODY * 20);
            run(text, paragraph, BODY, false);
        }
    }

    private void table(PrintedPlan.Chapter chapter) {
        var table = document.createTable(chapter.facts().size(), 2);
        table.setWidth(WIDTH_PERCENT + "%");
        for (var number = 0; number < chapter.facts().size(); number++) {
            var row = table.getRow(number);
            row.setCantSplitRow(true);
            run(row.getCell(0).getParagraphArray(0), chapter.facts().get(number).name(), BODY - 1, false);
            run(row.getCell(1).getParagraphArray(0), chapter.facts().get(number).value(), BODY - 1, false);
        }
    }

    /** Its head is repeated on every sheet. */
    private void table(PrintedPlan.Table printed) {
        var name = document.createParagraph();
        name.setSpacingBefore(160);
        name.setKeepNext(true);
        run(name, printed.name(), BODY - 1, true);
        var table = document.createTable(printed.rows().size() + 1, printed.columns().size());
        table.setWidth(WIDTH_PERCENT + "%");
        table.getRow(0).setRepeatHeader(true);
        row(table.getRow(0), printed, printed.columns(), true);
        for (var number = 0; number < printed.rows().size(); number++) row(table.getRow(number + 1), printed, printed.rows().get(number), false);
    }

    private void row(XWPFTableRow row, PrintedPlan.Table printed, List<String> cells, boolean bold) {
        row.setCantSplitRow(true);
        for (var column = 0; column < cells.size(); column++) {
            var paragraph = row.getCell(column).getParagraphArray(0);
            if (printed.figures().get(column)) paragraph.setAlignment(ParagraphAlignment.RIGHT);
            run(paragraph, cells.get(column), BODY - 1, bold);
        }
    }

    private void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        run.setBold(bold);
        run.setFontFamily(LATIN);
        run.setFontFamily(bold ? HEI : SONG, XWPFRun.FontCharRange.eastAsia);
    }
}
