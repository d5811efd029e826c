package meeting.web.print.badge;

import java.awt.Color;

/** PB4. The colours of badge types on paper: what is filled, what is written on it, and the shade of the pattern below everything else. */
enum CardColour {
    RED(0xb3261e, true, 0xf3dcd9), BLUE(0x1f5aa6, true, 0xd9e4f1), CYAN(0x0b6e7c, true, 0xd3e8eb), PURPLE(0x6a3d9a, true, 0xe5dbef),
    GREEN(0x1c7c4c, true, 0xd6eade), YELLOW(0xf2c316, false, 0xf7ebc0), ORANGE(0xe88a1a, false, 0xf9e3c8),
    GREY(0x525d6a, true, 0xe0e3e7), WHITE(0xffffff, false, 0xe6e6e6);

    static final Color INK = new Color(0x17212f);
    static final Color QUIET = new Color(0x4a5768);

    private final Color fill;
    private final boolean dark;
    private final Color shade;

    CardColour(int fill, boolean dark, int shade) {
        this.fill = new Color(fill);
        this.dark = dark;
        this.shade = new Color(shade);
    }

    Paint paint() {
        return new Paint(fill, on(), shade);
    }

    Color fill() {
        return fill;
    }

    Color on() {
        return dark ? Color.WHITE : INK;
    }

    Color shade() {
        return shade;
    }
}
