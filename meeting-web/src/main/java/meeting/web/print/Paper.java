package meeting.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;

/** Turns a filled page into PDF, with fonts for every script of the product and nothing fetched from anywhere. */
final class Paper {
    private static final float A4_WIDTH = 210;
    private static final float A4_HEIGHT = 297;

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING)); // else ten lines for every print
    }

    private Paper() { }

    static void print(PrintTemplate page, boolean wide, OutputStream out) throws IOException {
        var pdf = new PdfRendererBuilder();
        font(pdf, "Open Sans", 400, "OpenSans/OpenSans-Regular.ttf");
        font(pdf, "Open Sans", 700, "OpenSans/OpenSans-Bold.ttf");
        font(pdf, "Noto Sans SC", 400, "NotoSansSC/NotoSansSC-Regular.ttf");
        font(pdf, "Noto Sans SC", 700, "NotoSansSC/NotoSansSC-Bold.ttf");
        var drawers = new DefaultObjectDrawerFactory();
        drawers.registerDrawer(QrDrawer.TYPE, new QrDrawer());
        pdf.useObjectDrawerFactory(drawers).useFastMode().withProducer("Plenum")
            .useDefaultPageSize(wide ? A4_HEIGHT : A4_WIDTH, wide ? A4_WIDTH : A4_HEIGHT, PageSizeUnits.MM)
            .withW3cDocument(page.document(), null).toStream(out).run();
    }

    private static void font(PdfRendererBuilder pdf, String family, int weight, String file) {
        pdf.useFont(() -> SearchableFont.open("/fonts/ttf/" + file), family, weight, FontStyle.NORMAL, true);
    }
}
