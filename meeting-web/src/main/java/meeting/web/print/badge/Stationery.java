package meeting.web.print.badge;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What all cards of one document share: its fonts, and the pattern of each colour, drawn once. */
final class Stationery implements Closeable {
    private final PDDocument document;
    private final Typeface regular;
    private final Typeface bold;
    private final Map<Color, PDFormXObject> patterns = new HashMap<>();

    Stationery(PDDocument document) throws IOException {
        this.document = document;
        this.regular = new Typeface(document, false);
        this.bold = new Typeface(document, true);
    }

    Typeface regular() {
        return regular;
    }

    Typeface bold() {
        return bold;
    }

    /** Of so many points a side; the first one asked for in a colour is the one of that colour. */
    PDFormXObject pattern(Color shade, float width, float height) throws IOException {
        var known = patterns.get(shade);
        if (known == null) patterns.put(shade, known = Guilloche.draw(document, shade, width, height));
        return known;
    }

    /** PB5. A photo of its own; null stays null. */
    PDImageXObject photo(byte[] jpeg, float widthInPoints, float heightInPoints) throws IOException {
        return jpeg == null ? null : JPEGFactory.createFromStream(document, new ByteArrayInputStream(PrintedPhoto.of(jpeg, widthInPoints, heightInPoints)));
    }

    /** After the document was saved: its fonts are read until then. */
    @Override
    public void close() throws IOException {
        regular.close();
        bold.close();
    }
}
