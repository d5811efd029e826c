package meeting.delegation.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import net.coobird.thumbnailator.Thumbnails;

/** D9. Makes a badge photo of whatever was uploaded: measured before it is decoded, turned upright, shrunk, and free of what else the file carried. */
final class Portrait {
    static final int MOST_MEGABYTES = 2;
    static final int MOST_PIXELS_PER_SIDE = 8_000;
    static final int WIDTH = 413;
    static final int HEIGHT = 579;
    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final double QUALITY = 0.9;

    private Portrait() {
    }

    static byte[] of(byte[] upload) {
        if (upload.length > MOST_MEGABYTES * 1024 * 1024) throw PhotoRefused.tooManyBytes(MOST_MEGABYTES);
        try {
            measure(upload);
            return encode(upload);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw PhotoRefused.notAnImage();
        }
    }

    /** Reads the header only: an image of a few bytes can unfold to gigabytes. */
    private static void measure(byte[] upload) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw PhotoRefused.notAnImage();
            ImageReader reader = readers.next();
            try {
                if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) throw PhotoRefused.notAnImage();
                reader.setInput(stream, true, true);
                if (Math.max(reader.getWidth(0), reader.getHeight(0)) > MOST_PIXELS_PER_SIDE) throw PhotoRefused.tooManyPixels(MOST_PIXELS_PER_SIDE);
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] encode(byte[] upload) throws IOException {
        var upright = Thumbnails.of(new ByteArrayInputStream(upload)).scale(1).asBufferedImage();
        var shrink = Math.min(1, Math.min((double) WIDTH / upright.getWidth(), (double) HEIGHT / upright.getHeight()));
        var jpeg = new ByteArrayOutputStream();
        Thumbnails.of(upright).scale(shrink).imageType(BufferedImage.TYPE_INT_RGB).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(jpeg);
        return jpeg.toByteArray();
    }
}
