package meeting.kernel.file;

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

/** F4. A JPEG or PNG of whatever was uploaded, measured and not yet decoded. */
public final class Picture {
    private static final Set<String> FORMATS = Set.of("jpeg", "png");
    private static final double QUALITY = 0.9;
    private final byte[] upload;
    private final int width;
    private final int height;

    private Picture(byte[] upload, int width, int height) {
        this.upload = upload;
        this.width = width;
        this.height = height;
    }

    /** Reads the header only: an image of a few bytes can unfold to gigabytes. */
    public static Picture of(byte[] upload) throws UnreadablePicture {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(upload))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw new UnreadablePicture("no picture");
            return measured(upload.clone(), readers.next(), stream);
        } catch (UnreadablePicture unreadable) {
            throw unreadable;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new UnreadablePicture(damaged);
        }
    }

    private static Picture measured(byte[] upload, ImageReader reader, ImageInputStream stream) throws IOException {
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) throw new UnreadablePicture(reader.getFormatName());
            reader.setInput(stream, true, true);
            return new Picture(upload, reader.getWidth(0), reader.getHeight(0));
        } finally {
            reader.dispose();
        }
    }

    /** In pixels. */
    public int longerSide() {
        return Math.max(width, height);
    }

    /** In pixels, as the file has it: a photo that is to be turned lies on its side. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A JPEG that fits into so many pixels: turned upright, never enlarged, free of what else the file carried. */
    public byte[] shrunk(int width, int height) throws UnreadablePicture {
        try {
            var upright = Thumbnails.of(new ByteArrayInputStream(upload)).scale(1).asBufferedImage();
            var shrink = Math.min(1, Math.min((double) width / upright.getWidth(), (double) height / upright.getHeight()));
            var jpeg = new ByteArrayOutputStream();
            Thumbnails.of(upright).scale(shrink).imageType(BufferedImage.TYPE_INT_RGB).outputFormat("jpg").outputQuality(QUALITY).toOutputStream(jpeg);
            return jpeg.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw new UnreadablePicture(damaged);
        }
    }
}
