package meeting.kernel.file;

import java.io.IOException;

/** F4: no JPEG or PNG, or a damaged one. */
public final class UnreadablePicture extends IOException {
    UnreadablePicture(String why) {
        super(why);
    }

    UnreadablePicture(Exception why) {
        super(why);
    }
}
