package meeting.delegation.photo;

import java.awt.image.BufferedImage;

/**
 * D13. Whether a head stands before plain white: along the upper edge and down the upper half of both sides, a strip of a twentieth of the width, nine of ten
 * pixels are bright (each of red, green and blue at least 200 of 255) and without colour (these three at most 40 apart). A tenth is left for hair and for
 * the noise of a camera.
 */
final class Backdrop {
    static final int BRIGHT = 200;
    static final int COLOURLESS = 40;
    static final double ENOUGH = 0.9;
    private static final int STRIPS = 20;

    private Backdrop() {
    }

    static boolean isPlainWhite(BufferedImage photo) {
        var strip = Math.max(1, photo.getWidth() / STRIPS);
        var seen = 0;
        var white = 0;
        for (var y = 0; y < photo.getHeight() / 2; y++)
            for (var x = 0; x < photo.getWidth(); x++) {
                if (y >= strip && x >= strip && x < photo.getWidth() - strip) continue;
                seen++;
                if (isWhite(photo.getRGB(x, y))) white++;
            }
        return white >= ENOUGH * seen;
    }

    private static boolean isWhite(int rgb) {
        var red = rgb >> 16 & 0xff;
        var green = rgb >> 8 & 0xff;
        var blue = rgb & 0xff;
        var darkest = Math.min(red, Math.min(green, blue));
        return darkest >= BRIGHT && Math.max(red, Math.max(green, blue)) - darkest <= COLOURLESS;
    }
}
