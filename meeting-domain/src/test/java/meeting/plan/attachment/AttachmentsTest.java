package meeting.plan.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import meeting.congress.CongressId;
import meeting.kernel.NotFound;
import meeting.plan.Office;
import meeting.plan.SectionKind;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AttachmentsTest {
    private static final byte[] PDF = "%PDF-1.7 a map of the parking spaces".getBytes(ISO_8859_1);
    @RegisterExtension
    static final Product product = Product.onH2();
    private static Office office;
    private CongressId congress;
    private Attachments attachments;

    @BeforeAll
    static void open() {
        office = new Office(product).open();
    }

    @BeforeEach
    void draft() {
        congress = office.draft();
        attachments = product.get(Attachments.class);
    }

    @Test
    @DisplayName("P13: the kind is told by the content, and the name gets its ending")
    void tellsTheKind() throws IOException {
        assertThat(named("map.exe", PDF)).isEqualTo("map.pdf");
        assertThat(named("budget", archive("[Content_Types].xml", "xl/workbook.xml"))).isEqualTo("budget.xlsx");
        assertThat(named("text.docx", archive("word/document.xml"))).isEqualTo("text.docx");
        refuses("plan.attachment-kind", "<script>alert(1)</script>".getBytes(ISO_8859_1));
        refuses("plan.attachment-kind", archive("word/document.xml", "word/vbaProject.bin"));
        refuses("plan.attachment-kind", archive("evil.class"));
        refuses("plan.attachment-kind", new byte[0]);
        refuses("plan.attachment-too-large", Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1));
    }

    @Test
    @DisplayName("P13: a name keeps its letters and loses path, control and direction characters and markup")
    void namesAreHarmless() {
        assertThat(named("../../etc/passwd", PDF)).isEqualTo("passwd.pdf");
        assertThat(named("C:\\temp\\停车 图 (2).PDF", PDF)).isEqualTo("停车 图 (2).pdf");
        assertThat(named("a\u202Efdp\r\nX-Header: 1<b>.pdf", PDF)).isEqualTo("a-fdp-X-Header- 1-b.pdf");
        assertThat(named("....", PDF)).isEqualTo("PDF.pdf");
        assertThat(named(null, PDF)).isEqualTo("PDF.pdf");
        assertThat(named("名".repeat(300), PDF)).isEqualTo("名".repeat(100) + ".pdf");
    }

    @Test
    @DisplayName("P13: at most twenty a section; they come and go while the section is edited and not otherwise")
    void bounded() {
        for (var number = 1; number <= 20; number++) attachments.attach(congress, SectionKind.VENUE, "plan " + number, PDF);
        refuses("plan.attachment-too-many", PDF);
        var first = attachments.attachments(congress, SectionKind.VENUE).get(0);
        attachments.remove(first.id());
        assertThat(attachments.attachments(congress, SectionKind.VENUE)).hasSize(19);
        office.submit(congress);
        refuses("plan.attachment-locked", PDF);
    }

    @Test
    @DisplayName("P4, P13: a file is for whoever may read its section")
    void readers() {
        var id = attachments.attach(congress, SectionKind.VENUE, "map", PDF);
        office.member("tang");
        assertThatThrownBy(() -> attachments.file(id)).isInstanceOf(NotFound.class);
        office.leader();
        assertThatThrownBy(() -> attachments.file(id)).isInstanceOf(NotFound.class);
        office.submit(congress);
        office.leader();
        assertThat(attachments.file(id).content()).isEqualTo(PDF);
        assertThat(attachments.file(id).type()).isEqualTo(FileType.PDF);
    }

    private String named(String name, byte[] content) {
        var id = attachments.attach(congress, SectionKind.BUDGET, name, content);
        return attachments.file(id).name();
    }

    private void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> attachments.attach(congress, SectionKind.VENUE, "x", content))
            .isInstanceOfSatisfying(AttachmentRefused.class, e -> assertThat(e.code()).isEqualTo(code));
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
