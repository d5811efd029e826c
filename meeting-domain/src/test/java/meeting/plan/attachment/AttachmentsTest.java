package meeting.plan.attachment;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import meeting.congress.CongressId;
import meeting.kernel.NotFound;
import meeting.kernel.file.FileRefused;
import meeting.kernel.file.FileType;
import meeting.plan.Office;
import meeting.plan.section.SectionKind;
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
    @DisplayName("P13, F1 to F3: the kind is told by the content, the name is harmless, the size is bounded")
    void takesWhatItKnows() {
        var id = attachments.attach(congress, SectionKind.BUDGET, "../map.exe", PDF);
        assertThat(attachments.file(id).name()).isEqualTo("map.pdf");
        assertThatThrownBy(() -> attachments.attach(congress, SectionKind.BUDGET, "x", Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1)))
            .isInstanceOf(FileRefused.class);
        assertThat(attachments.attachments(congress, SectionKind.BUDGET)).hasSize(1);
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

    private void refuses(String code, byte[] content) {
        assertThatThrownBy(() -> attachments.attach(congress, SectionKind.VENUE, "x", content))
            .isInstanceOfSatisfying(AttachmentRefused.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
