package meeting.web.print.badge;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** The mark against copies (RULEBOOK 5.3): waves finer than a copier resolves, drawn once and used by every card of the colour. */
final class Guilloche {
    private static final float HAIR = 0.22f;
    private static final int WAVES = 26;
    private static final int STEPS = 90;
    private static final double TURNS = 2.5;

    private Guilloche() {
    }

    /** Its upper left corner is at the origin. */
    static PDFormXObject draw(PDDocument document, Color shade, float width, float height) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(0, -height, width, height));
        form.setResources(new PDResources());
        try (var lines = new PDFormContentStream(form)) {
            lines.setStrokingColor(shade);
            lines.setLineWidth(HAIR);
            for (var wave = 0; wave < WAVES; wave++) wave(lines, wave, width, height);
        }
        return form;
    }

    private static void wave(PDFormContentStream lines, int wave, float width, float height) throws IOException {
        var phase = Math.PI * 2 * wave / WAVES;
        for (var step = 0; step <= STEPS; step++) {
            var along = (double) step / STEPS;
            var swing = Math.sin(along * TURNS * 2 * Math.PI + phase) * (0.30 + 0.16 * Math.sin(along * 2 * Math.PI + 2 * phase));
            var x = (float) (along * width);
            var y = (float) (-height * (0.5 + swing));
            if (step == 0) lines.moveTo(x, y);
            else lines.lineTo(x, y);
        }
        lines.stroke();
    }
}
