package meeting.web.print.badge;

import java.awt.Color;
import java.io.IOException;

/** Where a photo is missing: a grey field with a head and shoulders, so that a clerk sees that one is to be stuck on. */
final class Placeholder {
    private static final Color GROUND = new Color(0xeceff3);
    private static final Color FIGURE = new Color(0xb4bcc6);
    private static final int SLICES = 40;

    private Placeholder() {
    }

    static void draw(Canvas card, float x, float y, float width, float height) throws IOException {
        card.fill(x, y, width, height, GROUND);
        disc(card, x + width / 2, y + height * 0.38f, width * 0.21f, width * 0.25f, 2);
        disc(card, x + width / 2, y + height, width * 0.40f, height * 0.33f, 1);
    }

    /** @param halves 1 for the upper half only */
    private static void disc(Canvas card, float x, float y, float across, float up, int halves) throws IOException {
        for (var slice = 0; slice < SLICES * halves; slice++) {
            var at = 1 - (slice + 0.5) / SLICES;
            var half = (float) (across * Math.sqrt(1 - at * at));
            card.fill(x - half, (float) (y - up * (1 - (double) slice / SLICES)), 2 * half, up / SLICES * 1.04f, FIGURE);
        }
    }
}
