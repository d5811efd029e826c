package meeting.web.print.badge;

import java.io.IOException;
import meeting.kernel.file.Picture;

/** PB5. A photo at 300 dots an inch of the place it is printed in. */
final class PrintedPhoto {
    private static final float DOTS_PER_POINT = 300 / 72f;

    private PrintedPhoto() {
    }

    static byte[] of(byte[] jpeg, float widthInPoints, float heightInPoints) throws IOException {
        return Picture.of(jpeg).shrunk(Math.round(widthInPoints * DOTS_PER_POINT), Math.round(heightInPoints * DOTS_PER_POINT));
    }
}
