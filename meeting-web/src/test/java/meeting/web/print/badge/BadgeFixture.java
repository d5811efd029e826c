package meeting.web.print.badge;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import meeting.delegation.person.PersonName;
import meeting.kernel.LocalizedText;
import meeting.web.print.QrCode;
import meeting.web.print.badge.BadgeFace.Zone;

/** Badges of people who try a card's patience. */
final class BadgeFixture {
    private static final LocalizedText CONGRESS = new LocalizedText("Fourth Session of the Seventeenth People's Congress of Jiangcheng",
        "Cuarta sesión de la XVII Asamblea Popular de Jiangcheng", "江城市第十七届人民代表大会第四次会议");
    private static final List<PersonName> NAMES = List.of(new PersonName("王伟", "Wang Wei"), new PersonName("欧阳志强", "Ouyang Zhiqiang"),
        new PersonName("María de la Concepción Fernández de Córdoba y Zúñiga", null), new PersonName("阿卜杜拉·买买提热夏提·吐尔逊江", "Abdulla Memetreshat Tursunjan"),
        new PersonName("克里斯托弗·费瑟斯通豪", "Dr. Christopher Alexander Featherstonehaugh-Cholmondeley III"), new PersonName("李", "Li"),
        new PersonName("Wolfeschlegelsteinhausenbergerdorff", null), new PersonName("张三丰", "Zhang Sanfeng"));
    private static final List<LocalizedText> TYPES = List.of(new LocalizedText("Delegate", "Delegado", "出席证"),
        new LocalizedText("Non-voting attendee", "Asistente sin voto", "列席证"),
        new LocalizedText("Observer", "Observador", "旁听证"), new LocalizedText("Guest", "Invitado", "特邀证"), new LocalizedText("Staff", "Personal", "工作证"),
        new LocalizedText("Press", "Prensa", "记者证"), new LocalizedText("Security", "Seguridad", "安保证"), new LocalizedText("Driver", "Conductor", "司机证"),
        new LocalizedText("Election staff", "Personal electoral", "选举工作证"));
    private static final List<LocalizedText> ZONES = List.of(new LocalizedText("Public area", "Zona pública", "公共区域"),
        new LocalizedText("Rostrum and backstage", "Presidencia y bastidores", "主席台及后台"), new LocalizedText("Voting floor", "Zona de voto", "表决区"),
        new LocalizedText("Non-voting seats", "Asientos sin voto", "列席旁听区"), new LocalizedText("Press pen", "Zona de prensa", "记者区"),
        new LocalizedText("Counting room", "Sala de escrutinio", "计票室"), new LocalizedText("Document room", "Sala de documentos", "文件室"),
        new LocalizedText("Lounge", "Sala de descanso", "休息室"), new LocalizedText("Hotel floors", "Plantas del hotel", "住地楼层"),
        new LocalizedText("Kitchen", "Cocina", "厨房"));
    private static final String SIGNED =
        "X502%HDH1UD0I+NI%KUL9$002C15C12FR63TF1AJ5B83N3+U+9JJ1OIQN%NNOW698579QXUK%M4.5QT"
            + "%BDKJ76C-QT5$H4U7TI7WSVSMI++3V:P6MB/ 0*2OQYUHFU";

    private BadgeFixture() {
    }

    static BadgeFace badge(int number) {
        return badge(number, number % 3 == 1 ? null : photo(number));
    }

    static BadgeFace badge(int number, byte[] photo) {
        var zones = IntStream.range(0, ZONES.size()).mapToObj(zone -> new Zone("Z" + zone, ZONES.get(zone), (zone + number) % 3 != 1)).toList();
        return new BadgeFace(CONGRESS, "T" + number % TYPES.size(), TYPES.get(number % TYPES.size()),
            CardColour.values()[number % CardColour.values().length], NAMES.get(number % NAMES.size()),
            number % 5 == 4 ? null : new LocalizedText("First delegation (Riverside District)", "Primera delegación (distrito de Ribera)", "第一代表团（江滨区）"),
            number % 4 == 3 ? null : "江城市滨江区实验小学", "%04d".formatted(number) + (number == 2 ? "-R1" : ""), "K7QM-4T9X-2BB",
            QrCode.inLittleRoom(signed(number)), LocalDate.of(2027, 3, 14), LocalDate.of(2027, 3, 20), zones,
            number == 5 ? "陪同人：林悦" : null, () -> photo);
    }

    static String signed(int number) {
        return SIGNED.substring(0, SIGNED.length() - 4) + "%04d".formatted(number);
    }

    static byte[] photo(int seed) {
        var image = new BufferedImage(413, 579, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        for (var x = 0; x < 413; x++) for (var y = 0; y < 579; y++) image.setRGB(x, y, new Color(200 + random.nextInt(12), 205 + random.nextInt(12),
            215 + random.nextInt(12)).getRGB());
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 150, new Color(0xe8c9a8), 413, 579, new Color(0x705030)));
        pen.fillOval(116, 120, 180, 230);
        pen.setPaint(Color.getHSBColor(random.nextFloat(), 0.5f, 0.4f));
        pen.fillOval(30, 370, 350, 420);
        return jpeg(image);
    }

    /** Of nothing but grain and as large as it is printed at A6: no picture takes more room. */
    static byte[] grain(int seed) {
        var image = new BufferedImage(510, 714, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        for (var x = 0; x < 510; x++) for (var y = 0; y < 714; y++) image.setRGB(x, y, random.nextInt());
        return jpeg(image);
    }

    private static byte[] jpeg(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "jpg", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
