package meeting.web.print;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** Draws {@code <object type="image/x-qr" data-content="…"/>} as one vector shape, sharp on every printer. */
final class QrDrawer implements FSObjectDrawer {

    static final String TYPE = "image/x-qr";
    static final String CONTENT = "data-content";
    /** A quarter of the code may be dirty or worn and it still reads. */
    private static final Map<EncodeHintType, ?> HINTS = Map.of(
        EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q, EncodeHintType.MARGIN, 0);

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device,
                                         RenderingContext context, int dotsPerPixel) {
        var modules = encode(element.getAttribute(CONTENT));
        float side = (float) Math.min(width, height) / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, side, side, graphics -> {
            graphics.scale(side / modules.getWidth(), side / modules.getHeight());
            graphics.setColor(Color.BLACK);
            graphics.fill(dark(modules));
        });
        return null;
    }

    private static BitMatrix encode(String content) {
        try {
            return new QRCodeWriter().encode(content, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(content, tooLong);
        }
    }

    private static Path2D dark(BitMatrix modules) {
        var path = new Path2D.Double();
        for (int row = 0; row < modules.getHeight(); row++) {
            for (int column = 0; column < modules.getWidth(); column++) {
                if (modules.get(column, row)) path.append(new Rectangle2D.Double(column, row, 1, 1), false);
            }
        }
        return path;
    }
}
