package meeting.delegation.photo;

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

    /** Of a kept photo, which is never larger than the form. */
    static boolean isInForm(byte[] kept) {
        try {
            var picture = Picture.of(kept);
            return picture.width() >= ENOUGH * WIDTH && picture.height() >= ENOUGH * HEIGHT;
        } catch (UnreadablePicture damaged) {
            return false;
        }
    }
}
