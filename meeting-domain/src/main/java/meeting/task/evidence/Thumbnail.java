package meeting.task.evidence;

import java.util.Optional;
import meeting.kernel.file.AttachedFile;
import meeting.kernel.file.Picture;
import meeting.kernel.file.UnreadablePicture;

/** C61. A small JPEG of a photo; what cannot be read or would take too much memory has none and is kept all the same. */
final class Thumbnail {
    private static final int WIDTH = 1_200;
    private static final int HEIGHT = 900;
    private static final int MOST_PIXELS_PER_SIDE = 8_000;

    private Thumbnail() {
    }

    static Optional<byte[]> of(AttachedFile file) {
        if (!file.type().isPicture()) return Optional.empty();
        try {
            var picture = Picture.of(file.content());
            return picture.longerSide() > MOST_PIXELS_PER_SIDE ? Optional.empty() : Optional.of(picture.shrunk(WIDTH, HEIGHT));
        } catch (UnreadablePicture unreadable) {
            return Optional.empty();
        }
    }
}
