package meeting.web.print.badge;

import java.awt.Color;
import java.io.IOException;
import meeting.web.print.QrCode;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;

/** A part of a page in its own measure: x to the right and y down from its upper left corner, a unit being so many points. */
final class Canvas {
    enum Align { LEFT, CENTRE, RIGHT }

    private final PDPageContentStream page;
    private final float left;
    private final float top;
    private final float unit;

    /** @param left and @param top in points from the page's lower left corner */
    Canvas(PDPageContentStream page, float left, float top, float unit) {
        this.page = page;
        this.left = left;
        this.top = top;
        this.unit = unit;
    }

    void fill(float x, float y, float width, float height, Color colour) throws IOException {
        page.setNonStrokingColor(colour);
        page.addRect(x(x), y(y + height), width * unit, height * unit);
        page.fill();
    }

    /** @param points width of the line */
    void frame(float x, float y, float width, float height, Color colour, float points) throws IOException {
        page.setStrokingColor(colour);
        page.setLineWidth(points);
        page.addRect(x(x), y(y + height), width * unit, height * unit);
        page.stroke();
    }

    void line(float x1, float y1, float x2, float y2, Color colour, float points) throws IOException {
        page.setStrokingColor(colour);
        page.setLineWidth(points);
        page.moveTo(x(x1), y(y1));
        page.lineTo(x(x2), y(y2));
        page.stroke();
    }

    void image(PDImageXObject image, float x, float y, float width, float height) throws IOException {
        page.drawImage(image, x(x), y(y + height), width * unit, height * unit);
    }

    /** As it was drawn, in points. */
    void form(PDFormXObject form, float x, float y) throws IOException {
        page.saveGraphicsState();
        page.transform(Matrix.getTranslateInstance(x(x), y(y)));
        page.drawForm(form);
        page.restoreGraphicsState();
    }

    /** On white, with the four quiet modules around that readers ask for inside the square. */
    void qr(QrCode code, float x, float y, float side) throws IOException {
        fill(x, y, side, side, Color.WHITE);
        var module = side / (code.getSide() + 2 * QUIET_MODULES);
        page.setNonStrokingColor(Color.BLACK);
        for (var row = 0; row < code.getSide(); row++)
            for (var column = 0; column < code.getSide(); column++) {
                if (!code.isDark(column, row)) continue;
                var from = column;
                while (column + 1 < code.getSide() && code.isDark(column + 1, row)) column++;
                page.addRect(x(x + (QUIET_MODULES + from) * module), y(y + (QUIET_MODULES + row + 1) * module), (column - from + 1) * module * unit,
                    module * unit);
            }
        page.fill();
    }

    /** PB1. In the middle of the height. @param size in points, at most */
    void text(String text, Typeface face, float size, Box box, Align align, Color colour) throws IOException {
        if (text == null || text.isBlank()) return;
        var fitted = face.fitted(text, box.width() * unit, box.height() * unit, size);
        var baseline = y(box.y()) - (box.height() * unit - fitted.height()) / 2 - fitted.size() * ASCENT;
        for (var line : fitted.lines()) {
            var spare = box.width() * unit - face.width(line) * fitted.size();
            write(line, face, fitted.size(), x(box.x()) + (align == Align.LEFT ? 0 : align == Align.CENTRE ? spare / 2 : spare), baseline, colour);
            baseline -= fitted.size() * Fitted.LINE;
        }
    }

    private void write(String line, Typeface face, float size, float x, float baseline, Color colour) throws IOException {
        page.beginText();
        page.setNonStrokingColor(colour);
        page.newLineAtOffset(x, baseline);
        for (var run : face.runs(line)) {
            page.setFont(run.font(), size);
            page.showText(run.text());
        }
        page.endText();
    }

    /** A place for a text. */
    record Box(float x, float y, float width, float height) { }

    private static final int QUIET_MODULES = 4;
    /** Where the baseline of a line is, from its top, in sizes: capitals and Chinese characters look centred. */
    private static final float ASCENT = 0.98f;

    private float x(float x) {
        return left + x * unit;
    }

    private float y(float y) {
        return top - y * unit;
    }
}
