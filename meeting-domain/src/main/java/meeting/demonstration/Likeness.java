package meeting.demonstration;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import meeting.delegation.PersonId;
import meeting.delegation.person.Identity.Sex;

/** P1. A bust without a face in calm tones: nobody's likeness, and the same for the same person on every machine. */
record Likeness(Color ground, Color skin, Color hair, Color clothing, HairStyle style) {
    static final int WIDTH = 240;
    static final int HEIGHT = 320;
    /** So many pixels to each unit of the drawing: a photo as wide as RULEBOOK 5.1 wants it. */
    private static final double SCALE = 413.0 / WIDTH;
    private static final List<Color> GROUNDS = colours(0xEAF1F7, 0xEFF3EC, 0xF5F0E8, 0xEFEDF6, 0xE8F2F1, 0xF5EDED);
    private static final List<Color> SKINS = colours(0xF2D3B8, 0xEAC3A2, 0xDDAF8A, 0xC9966F, 0xA87450, 0x7E553B);
    private static final List<Color> HAIRS = colours(0x24211F, 0x2F2722, 0x3B2E27, 0x4E3B30, 0x77716C, 0xA9A5A0);
    private static final List<Color> CLOTHES = colours(0x2F4156, 0x3D4A44, 0x4B3F52, 0x5A4A3F, 0x39424C, 0x6B3A3F, 0x46606B);
    private static final Color COLLAR = new Color(0xF4F4F1);

    static Likeness of(PersonId person, Sex sex) {
        var dice = new SplittableRandom(person.value().getLeastSignificantBits());
        return new Likeness(one(GROUNDS, dice), one(SKINS, dice), one(HAIRS, dice), one(CLOTHES, dice), one(HairStyle.of(sex), dice));
    }

    byte[] png() {
        var image = new BufferedImage((int) Math.round(WIDTH * SCALE), (int) Math.round(HEIGHT * SCALE), BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.scale(SCALE, SCALE);
        draw(pen);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return png.toByteArray();
    }

    private void draw(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, ground, 0, HEIGHT, shade(ground)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(hair);
        pen.fill(style.behind());
        pen.setPaint(clothing);
        pen.fill(path(14, 320, 14, 262, 52, 246, 96, 234, 110, 236, 130, 236, 144, 234, 188, 246, 226, 262, 226, 320));
        pen.setPaint(COLLAR);
        pen.fill(path(90, 232, 96, 250, 108, 270, 120, 282, 132, 270, 144, 250, 150, 232, 140, 226, 100, 226, 90, 232));
        pen.setPaint(shade(skin));
        pen.fill(path(99, 190, 99, 210, 100, 226, 95, 233, 104, 246, 112, 254, 120, 260, 128, 254, 136, 246, 145, 233, 140, 226, 141, 210, 141, 190));
        pen.setPaint(skin);
        pen.fill(new Ellipse2D.Double(72, 82, 96, 132));
        pen.setPaint(hair);
        pen.fill(style.front());
    }

    /** A closed curve: where it begins, then two bends and an end each time. */
    static Path2D path(double x, double y, double... bends) {
        var path = new Path2D.Double();
        path.moveTo(x, y);
        for (var i = 0; i < bends.length; i += 6) path.curveTo(bends[i], bends[i + 1], bends[i + 2], bends[i + 3], bends[i + 4], bends[i + 5]);
        path.closePath();
        return path;
    }

    private static Color shade(Color colour) {
        return new Color(colour.getRed() * 9 / 10, colour.getGreen() * 9 / 10, colour.getBlue() * 9 / 10);
    }

    private static <T> T one(List<T> of, SplittableRandom dice) {
        return of.get(dice.nextInt(of.size()));
    }

    private static List<Color> colours(int... tones) {
        return Arrays.stream(tones).mapToObj(Color::new).toList();
    }
}
