package meeting.web.e2e;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture as a badge wants it, before plain white (R14), with nobody on it. */
final class Portrait {
    private static final int WIDTH = 413;
    private static final int HEIGHT = 579;

    private Portrait() {
    }

    static FilePayload ofSomebody() {
        var white = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        white.createGraphics().fillRect(0, 0, WIDTH, HEIGHT);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(white, "jpeg", bytes);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return new FilePayload("face.jpg", "image/jpeg", bytes.toByteArray());
    }
}
