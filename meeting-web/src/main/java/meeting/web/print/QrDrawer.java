package meeting.web.print;

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

    @Override
    public Map<Shape, String> drawObject(Element element, double x, double y, double width, double height, OutputDevice device,
                                         RenderingContext context, int dotsPerPixel) {
        var code = QrCode.of(element.getAttribute(CONTENT));
        float side = (float) Math.min(width, height) / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, side, side, graphics -> {
            graphics.scale(side / code.getSide(), side / code.getSide());
            graphics.setColor(Color.BLACK);
            graphics.fill(dark(code));
        });
        return null;
    }

    private static Path2D dark(QrCode code) {
        var path = new Path2D.Double();
        for (int row = 0; row < code.getSide(); row++) {
            for (int column = 0; column < code.getSide(); column++) {
                if (code.isDark(column, row)) path.append(new Rectangle2D.Double(column, row, 1, 1), false);
            }
        }
        return path;
    }
}
