package meeting.accreditation.design;

import java.util.Locale;
import meeting.kernel.InvalidInput;

/**
 * BD3. The colours of the bands on a type's badges, as # and six hexadecimal digits.
 *
 * @param ground null as the type has it
 * @param ink    of what is written on the ground; null for black or white, whichever is easier to read
 */
public record CardColours(String ground, String ink) {
    static final CardColours OF_THE_TYPE = new CardColours(null, null);
    static final double LEGIBLE = 4.5;
    static final String WHITE = "#FFFFFF";
    static final String BLACK = "#000000";
    private static final String COLOUR = "#[0-9A-F]{6}";

    public CardColours {
        ground = tidy(ground);
        ink = tidy(ink);
    }

    /** Black or white, whichever contrasts more with a ground: 4.5 to 1 at least, whatever the ground. */
    public static String inkOn(String ground) {
        return contrast(ground, WHITE) >= contrast(ground, BLACK) ? WHITE : BLACK;
    }

    void check(InvalidInput.Check check) {
        check.that(isColour(ground), "ground", "accreditation.not-a-colour").that(isColour(ink), "ink", "accreditation.not-a-colour")
            .that(ink == null || ground != null, "ink", "accreditation.ink-without-ground");
        if (ground == null || ink == null || !isColour(ground) || !isColour(ink)) return;
        var contrast = contrast(ground, ink);
        check.that(contrast >= LEGIBLE, "ink", "accreditation.colours-too-alike", Math.floor(contrast * 10) / 10, LEGIBLE);
    }

    private static boolean isColour(String text) {
        return text == null || text.matches(COLOUR);
    }

    /** As the web's accessibility guidelines reckon it, 1 to 21. */
    static double contrast(String one, String other) {
        var lighter = Math.max(luminance(one), luminance(other));
        var darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        var rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        var share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static String tidy(String typed) {
        if (typed == null || typed.isBlank()) return null;
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return text.startsWith("#") ? text : "#" + text;
    }
}
