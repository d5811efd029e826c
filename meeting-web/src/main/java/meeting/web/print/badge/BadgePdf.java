package meeting.web.print.badge;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences.DUPLEX;

/** PB3, PB5. Sheets of badges; what was drawn waits in a temporary file until the whole is written. */
final class BadgePdf implements Closeable {
    private static final float BLEED = 2;
    private final PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
    private final Stationery stationery = new Stationery(document);
    private final SheetFormat format;
    private final Sides sides;

    /** @param title as a viewer shows it */
    BadgePdf(SheetFormat format, Sides sides, String title, Locale language) throws IOException {
        this.format = format;
        this.sides = sides;
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setProducer("Plenum");
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        var preferences = new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDuplex(sides != Sides.BOTH ? DUPLEX.Simplex : format.isWide() ? DUPLEX.DuplexFlipShortEdge : DUPLEX.DuplexFlipLongEdge);
        preferences.setPrintScaling(PDViewerPreferences.PRINT_SCALING.None);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** @param designs of each badge @param done is told after each sheet how many badges are drawn */
    void draw(Iterator<BadgeFace> badges, Function<BadgeFace, BadgeDesign> designs, IntConsumer done) throws IOException {
        var drawn = 0;
        while (badges.hasNext()) {
            var sheet = new ArrayList<BadgeFace>(format.cards());
            while (badges.hasNext() && sheet.size() < format.cards()) sheet.add(badges.next());
            if (sides.hasFront()) page(sheet, false, designs);
            if (sides.hasBack()) page(sheet, true, designs);
            done.accept(drawn += sheet.size());
        }
    }

    private void page(List<BadgeFace> sheet, boolean back, Function<BadgeFace, BadgeDesign> designs) throws IOException {
        var size = new PDRectangle(format.width() * SheetFormat.POINTS_PER_MM, format.height() * SheetFormat.POINTS_PER_MM);
        var page = new PDPage(size);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            var unit = format.cardHeight() / BadgeFront.HEIGHT * SheetFormat.POINTS_PER_MM;
            var width = format.cardWidth() * SheetFormat.POINTS_PER_MM / unit;
            var bleed = format.hasGaps() ? BLEED : 0;
            var places = format.places(back);
            for (var i = 0; i < sheet.size(); i++) {
                var card = canvas(content, places.get(i), unit);
                var badge = sheet.get(i);
                if (back) new BadgeBack(stationery, card, width, bleed, unit).draw(badge, designs.apply(badge));
                else new BadgeFront(stationery, card, width, bleed, unit).draw(badge, designs.apply(badge));
            }
            if (format.isCut()) for (var place : places.subList(0, sheet.size())) CutMarks.draw(canvas(content, place, SheetFormat.POINTS_PER_MM), format);
        }
    }

    private Canvas canvas(PDPageContentStream content, SheetFormat.Place place, float unit) {
        return new Canvas(content, place.x() * SheetFormat.POINTS_PER_MM, (format.height() - place.y()) * SheetFormat.POINTS_PER_MM, unit);
    }

    /** Once. */
    void save(OutputStream out) throws IOException {
        document.save(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
        stationery.close();
    }
}
