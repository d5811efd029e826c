package meeting.web.print.badge;

import java.awt.Color;
import meeting.accreditation.design.CardColours;

/** PB4, BD3. The colours of one card. @param fill of its bands @param on what is written on them @param shade of the pattern below everything else */
record Paint(Color fill, Color on, Color shade) {
    private static final float TINT = 0.18f;
    private static final int PAPER = 240;

    /** As it is laid down; null where the type's own colour is good. */
    static Paint of(CardColours laid) {
        if (laid.ground() == null) return null;
        var fill = Color.decode(laid.ground());
        return new Paint(fill, Color.decode(laid.ink() == null ? CardColours.inkOn(laid.ground()) : laid.ink()), tint(fill));
    }

    /** Whether the bands cannot be told from paper. */
    boolean isPaper() {
        return fill.getRed() >= PAPER && fill.getGreen() >= PAPER && fill.getBlue() >= PAPER;
    }

    private static Color tint(Color fill) {
        var paint = new Paint(fill, fill, fill);
        return paint.isPaper() ? new Color(0xe6e6e6) : new Color(tint(fill.getRed()), tint(fill.getGreen()), tint(fill.getBlue()));
    }

    private static int tint(int channel) {
        return Math.round(255 - (255 - channel) * TINT);
    }
}
