package meeting.kernel.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AttachedFileTest {
    private static final byte[] PDF = "%PDF-1.7 a map of the parking spaces".getBytes(ISO_8859_1);
    private static final int MOST_MEGABYTES = 3;

    @Test
    @DisplayName("F1: the kind is told by the content, and the name gets its ending")
    void tellsTheKind() throws IOException {
        assertThat(named("map.exe", PDF)).isEqualTo("map.pdf");
        assertThat(named("budget", archive("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo("budget.xlsx");
        assertThat(named("text.docx", archive("word/document.xml"))).isEqualTo("text.docx");
        assertThat(named("stage", png(3, 2))).isEqualTo("stage.png");
        refuses("general.file-kind", "<script>alert(1)</script>".getBytes(ISO_8859_1));
        refuses("general.file-kind", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(ISO_8859_1));
        refuses("general.file-kind", archive("word/document.xml", "word/vbaProject.bin"));
        refuses("general.file-kind", archive("evil.class"));
        refuses("general.file-kind", new byte[0]);
    }

    @Test
    @DisplayName("F2: as many bytes as the context takes, and not one more")
    void isBounded() {
        assertThat(AttachedFile.of("x", Arrays.copyOf(PDF, MOST_MEGABYTES * 1024 * 1024), MOST_MEGABYTES).size()).isEqualTo(3_145_728);
        refuses("general.file-too-large", Arrays.copyOf(PDF, MOST_MEGABYTES * 1024 * 1024 + 1));
    }

    @Test
    @DisplayName("F3: a name keeps its letters and loses path, control and direction characters and markup")
    void namesAreHarmless() {
        assertThat(named("../../etc/passwd", PDF)).isEqualTo("passwd.pdf");
        assertThat(named("C:\\temp\\停车 图 (2).PDF", PDF)).isEqualTo("停车 图 (2).pdf");
        assertThat(named("a\u202Efdp\r\nX-Header: 1<b>.pdf", PDF)).isEqualTo("a-fdp-X-Header- 1-b.pdf");
        assertThat(named("....", PDF)).isEqualTo("PDF.pdf");
        assertThat(named(null, PDF)).isEqualTo("PDF.pdf");
        assertThat(named("名".repeat(300), PDF)).isEqualTo("名".repeat(100) + ".pdf");
    }

    @Test
    @DisplayName("F4: a picture is measured by its header, shrunk in its shape, and refused where it is damaged or none")
    void picturesAreMeasured() throws IOException {
        var picture = Picture.of(png(900, 300));
        assertThat(picture.longerSide()).isEqualTo(900);
        var shrunk = ImageIO.read(new ByteArrayInputStream(picture.shrunk(450, 450)));
        assertThat(shrunk.getWidth() + " × " + shrunk.getHeight()).isEqualTo("450 × 150");
        assertThatThrownBy(() -> Picture.of(PDF)).isInstanceOf(UnreadablePicture.class);
        var cut = Picture.of(Arrays.copyOf(png(900, 300), 60));
        assertThatThrownBy(() -> cut.shrunk(450, 450)).isInstanceOf(UnreadablePicture.class);
    }

    private static String named(String name, byte[] content) {
        return AttachedFile.of(name, content, MOST_MEGABYTES).name();
    }

    private static void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> AttachedFile.of("x", content, MOST_MEGABYTES))
            .isInstanceOfSatisfying(FileRefused.class, e -> assertThat(e.code()).isEqualTo(code));
    }

    private static byte[] png(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }

    private static byte[] archive(String... names) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(1);
            }
        }
        return bytes.toByteArray();
    }
}
