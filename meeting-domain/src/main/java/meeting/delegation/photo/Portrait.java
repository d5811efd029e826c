package meeting.delegation.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import javax.imageio.ImageIO;
import meeting.kernel.file.Picture;
import meeting.kernel.file.UnreadablePicture;

/** D9. Makes a badge photo of whatever was uploaded. */
final class Portrait {
    static final int MOST_MEGABYTES = 2;
    static final int MOST_PIXELS_PER_SIDE = 8_000;
    static final int WIDTH = 413;
    static final int HEIGHT = 579;
    /** What of width and height suffices: a photo of three to four is as good as one of the exact form. */
    private static final double ENOUGH = 0.9;

    private Portrait() {
    }

    static byte[] of(byte[] upload) {
        if (upload.length > MOST_MEGABYTES * 1024 * 1024) throw PhotoRefused.tooManyBytes(MOST_MEGABYTES);
        try {
            var picture = Picture.of(upload);
            if (picture.longerSide() > MOST_PIXELS_PER_SIDE) throw PhotoRefused.tooManyPixels(MOST_PIXELS_PER_SIDE);
            return picture.shrunk(WIDTH, HEIGHT);
        } catch (UnreadablePicture unreadable) {
            throw PhotoRefused.notAnImage();
        }
    }

    /** D13. Of a kept photo, which is never larger than the form. */
    static Set<PhotoFault> faults(byte[] kept) {
        var faults = EnumSet.noneOf(PhotoFault.class);
        var photo = decoded(kept);
        if (photo == null || photo.getWidth() < ENOUGH * WIDTH || photo.getHeight() < ENOUGH * HEIGHT) faults.add(PhotoFault.TOO_SMALL);
        if (photo != null && !Backdrop.isPlainWhite(photo)) faults.add(PhotoFault.BACKGROUND);
        return faults;
    }

    /** Null for a damaged one. */
    private static BufferedImage decoded(byte[] kept) {
        try {
            return ImageIO.read(new ByteArrayInputStream(kept));
        } catch (IOException damaged) {
            return null;
        }
    }
}
