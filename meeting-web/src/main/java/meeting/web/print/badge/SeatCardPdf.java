package meeting.web.print.badge;

import java.awt.Color;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.Locale;
import meeting.web.print.badge.Canvas.Align;
import meeting.web.print.badge.Canvas.Box;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/** Seat cards of 210 × 140 mm (RULEBOOK 4.7): one to a sheet of A4, the name on both halves, to be folded in the middle so that either side reads it. */
final class SeatCardPdf {
    private static final float WIDTH = 210;
    private static final float HEIGHT = 297;
    private static final float FOLD = HEIGHT / 2;
    private static final float FACE = 140;
    private static final float EDGE = 14;
    private static final float MARK = 5;
    private static final float HAIR = 0.25f;
    private static final float NAME = 150;
    private static final float BESIDE = 44;
    private static final float BELOW = 26;

    private SeatCardPdf() {
    }

    /** @param title as a viewer shows it */
    static void write(Iterator<SeatCard> cards, String title, Locale language, OutputStream out) throws IOException {
        try (var document = new PDDocument(IOUtils.createTempFileOnlyStreamCache()); var stationery = new Stationery(document)) {
            document.getDocumentInformation().setTitle(title);
            document.getDocumentInformation().setProducer("Plenum");
            document.getDocumentCatalog().setLanguage(language.toLanguageTag());
            while (cards.hasNext()) page(document, stationery, cards.next(), language);
            document.save(out);
        }
    }

    private static void page(PDDocument document, Stationery stationery, SeatCard card, Locale language) throws IOException {
        var size = new PDRectangle(WIDTH * SheetFormat.POINTS_PER_MM, HEIGHT * SheetFormat.POINTS_PER_MM);
        var page = new PDPage(size);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            var sheet = new Canvas(content, 0, size.getHeight(), SheetFormat.POINTS_PER_MM);
            marks(sheet);
            face(sheet, stationery, card, language);
            content.transform(new Matrix(-1, 0, 0, -1, size.getWidth(), size.getHeight()));
            face(sheet, stationery, card, language);
        }
    }

    /** The lower half; turned about the middle of the sheet it is the upper one. */
    private static void face(Canvas sheet, Stationery stationery, SeatCard card, Locale language) throws IOException {
        var name = ReadableName.of(card.name(), language, stationery.bold());
        var hasBelow = card.below() != null;
        var nameHeight = (name.beside().isEmpty() ? 104 : 76) - (hasBelow ? 12 : 0);
        sheet.text(name.first(), stationery.bold(), NAME, new Box(EDGE, FOLD + 14, WIDTH - 2 * EDGE, nameHeight), Align.CENTRE, CardColour.INK);
        sheet.text(name.beside(), stationery.regular(), BESIDE, new Box(EDGE, FOLD + 16 + nameHeight, WIDTH - 2 * EDGE, 24), Align.CENTRE, CardColour.INK);
        sheet.text(card.below(), stationery.regular(), BELOW, new Box(EDGE, FOLD + FACE - 22, WIDTH - 2 * EDGE, 12), Align.CENTRE, CardColour.QUIET);
    }

    private static void marks(Canvas sheet) throws IOException {
        for (var cut : new float[]{FOLD - FACE, FOLD + FACE}) {
            sheet.line(0, cut, MARK, cut, Color.BLACK, HAIR);
            sheet.line(WIDTH - MARK, cut, WIDTH, cut, Color.BLACK, HAIR);
        }
        for (var dash = 0f; dash < MARK; dash += 2) {
            sheet.line(dash, FOLD, dash + 1, FOLD, Color.BLACK, HAIR);
            sheet.line(WIDTH - dash - 1, FOLD, WIDTH - dash, FOLD, Color.BLACK, HAIR);
        }
    }
}
