package meeting.delegation.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BackdropTest {
    @Test
    @DisplayName("D13: white, the grey of white in a weak light and the noise of a camera are plain white; a room, a colour and a wall in shadow are not")
    void tellsWhiteFromTheRest() {
        assertThat(isPlain(new Color(255, 255, 255))).isTrue();
        assertThat(isPlain(new Color(200, 200, 200))).as("as bright as must be").isTrue();
        assertThat(isPlain(new Color(199, 200, 200))).isFalse();
        assertThat(isPlain(new Color(240, 220, 200))).as("as coloured as may be").isTrue();
        assertThat(isPlain(new Color(241, 220, 200))).isFalse();
        assertThat(isPlain(new Color(60, 110, 180))).as("a blue screen").isFalse();
        assertThat(Backdrop.isPlainWhite(noisy(person(Color.WHITE)))).isTrue();
    }

    @Test
    @DisplayName("D13: the head, the shoulders and a tenth of hair at the edge do not count; a door beside the head does")
    void looksBesideTheHead() {
        assertThat(Backdrop.isPlainWhite(person(Color.WHITE))).isTrue();
        assertThat(Backdrop.isPlainWhite(with(person(Color.WHITE), 190, 0, 70, 20))).as("hair up to the edge").isTrue();
        assertThat(Backdrop.isPlainWhite(with(person(Color.WHITE), 0, 0, 60, 579))).as("a door").isFalse();
    }

    @Test
    @DisplayName("D13: as it is kept: a small photo before a wall has both faults, a good one none, what is no photo is not in form")
    void tellsFaults() throws IOException {
        assertThat(Portrait.faults(jpeg(person(Color.WHITE)))).isEmpty();
        assertThat(Portrait.faults(jpeg(noisy(person(new Color(225, 228, 232)))))).isEmpty();
        assertThat(Portrait.faults(jpeg(new BufferedImage(300, 400, BufferedImage.TYPE_INT_RGB)))).containsExactly(PhotoFault.TOO_SMALL, PhotoFault.BACKGROUND);
        assertThat(Portrait.faults(jpeg(person(new Color(150, 140, 120))))).containsExactly(PhotoFault.BACKGROUND);
        assertThat(Portrait.faults(new byte[]{1, 2, 3})).containsExactly(PhotoFault.TOO_SMALL);
    }

    private static boolean isPlain(Color wall) {
        return Backdrop.isPlainWhite(person(wall));
    }

    /** A head and shoulders before a wall. */
    private static BufferedImage person(Color wall) {
        var photo = new BufferedImage(Portrait.WIDTH, Portrait.HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = photo.createGraphics();
        pen.setColor(wall);
        pen.fillRect(0, 0, Portrait.WIDTH, Portrait.HEIGHT);
        pen.setColor(new Color(40, 35, 30));
        pen.fillOval(110, 70, 190, 280);
        pen.fillOval(0, 380, Portrait.WIDTH, 400);
        pen.dispose();
        return photo;
    }

    private static BufferedImage with(BufferedImage photo, int x, int y, int width, int height) {
        var pen = photo.createGraphics();
        pen.setColor(new Color(40, 35, 30));
        pen.fillRect(x, y, width, height);
        pen.dispose();
        return photo;
    }

    private static BufferedImage noisy(BufferedImage photo) {
        var dice = new Random(7);
        for (var x = 0; x < photo.getWidth(); x++)
            for (var y = 0; y < photo.getHeight(); y++) {
                var colour = new Color(photo.getRGB(x, y));
                var noise = dice.nextInt(24);
                photo.setRGB(x, y, new Color(Math.max(0, colour.getRed() - noise), Math.max(0, colour.getGreen() - noise),
                    Math.max(0, colour.getBlue() - noise)).getRGB());
            }
        return photo;
    }

    private static byte[] jpeg(BufferedImage photo) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(photo, "jpeg", bytes);
        return bytes.toByteArray();
    }
}
