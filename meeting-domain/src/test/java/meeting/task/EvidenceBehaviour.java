package meeting.task;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import meeting.kernel.NotFound;
import meeting.kernel.SomeoneWasFaster;
import meeting.kernel.authorization.NotAuthorized;
import meeting.kernel.authorization.Roles;
import meeting.kernel.file.FileRefused;
import meeting.kernel.file.FileType;
import meeting.task.board.TaskState;
import meeting.task.evidence.EvidenceView;
import meeting.task.evidence.Evidences;
import meeting.task.evidence.NotYourEvidence;
import meeting.task.evidence.TooMuchEvidence;
import meeting.task.progress.EvidenceClosed;
import meeting.task.progress.TaskAct;
import meeting.task.progress.TaskNotReady;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On every database. */
abstract class EvidenceBehaviour extends CountdownRules {
    private static final byte[] PDF = "%PDF-1.7 contract no. 7".getBytes(ISO_8859_1);
    private Evidences evidences;

    abstract Product product();

    @BeforeEach
    void convene() {
        convene(product());
        evidences = product().get(Evidences.class);
    }

    @Test
    @DisplayName("C5, C61: a file begins what was ready, a photo stands small beside it, each is told of with who and when")
    void shows() throws IOException {
        var task = add("T1", TRA, 9, 1);
        member("tang");
        evidences.attach(task, "../contract.exe", PDF);
        Product.setClock(noon(-20).plusSeconds(7));
        var photo = evidences.attach(task, "buses", photo(2400, 600));

        assertThat(state(task)).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(evidences.evidence(task)).extracting(EvidenceView::name, EvidenceView::type, EvidenceView::addedBy, EvidenceView::addedAt,
                EvidenceView::pictured)
            .containsExactly(tuple("contract.pdf", FileType.PDF, "tang", noon(-20), false),
                tuple("buses.png", FileType.PNG, "tang", noon(-20).plusSeconds(7), true));
        var small = ImageIO.read(new ByteArrayInputStream(evidences.thumbnail(photo)));
        assertThat(small.getWidth() + " × " + small.getHeight()).isEqualTo("1200 × 300");
        assertThat(evidences.file(photo).content()).isEqualTo(photo(2400, 600));
        assertThat(countdown.task(task).record().acts()).extracting(TaskAct::kind, TaskAct::text)
            .containsExactly(tuple(TaskAct.Kind.ATTACHED, "contract.pdf"), tuple(TaskAct.Kind.ATTACHED, "buses.png"));
    }

    @Test
    @DisplayName("C4, C61: nothing is shown of what still waits, nothing of an unknown kind is kept, and not more than twenty")
    void isBounded() {
        var first = add("T1", TRA, 9, 1);
        var second = add("T2", TRA, 8, 1, first);

        assertThatThrownBy(() -> evidences.attach(second, "x", PDF)).isInstanceOf(TaskNotReady.class);
        assertThatThrownBy(() -> evidences.attach(first, "x", "<svg onload='steal()'/>".getBytes(ISO_8859_1))).isInstanceOf(FileRefused.class);
        assertThat(state(first)).isEqualTo(TaskState.READY);
        for (var number = 1; number <= 20; number++) evidences.attach(first, "page " + number, PDF);
        assertThatThrownBy(() -> evidences.attach(first, "page 21", PDF)).isInstanceOf(TooMuchEvidence.class);
    }

    @Test
    @DisplayName("C62: added also after it is done, until it is checked; taken back by who added it only, and told of")
    void comesAndGoesUntilTheCheck() {
        var task = add("T1", TRA, 9, 1);
        member("tang");
        finish(task);
        var wrong = evidences.attach(task, "wrong", PDF);
        evidences.attach(task, "right", PDF);
        member("bai");
        assertThatThrownBy(() -> evidences.remove(wrong)).isInstanceOf(NotYourEvidence.class);
        assertThat(evidences.evidence(task)).extracting(EvidenceView::removable).containsExactly(false, false);
        member("tang");
        evidences.remove(wrong);
        assertThat(evidences.evidence(task)).extracting(EvidenceView::name, EvidenceView::removable).containsExactly(tuple("right.pdf", true));
        assertThat(countdown.task(task).record().acts()).last().extracting(TaskAct::kind, TaskAct::text).containsExactly(TaskAct.Kind.DETACHED, "wrong.pdf");
        member("bai");
        tasks.check(task, version(task));

        member("tang");
        assertThat(evidences.evidence(task)).extracting(EvidenceView::removable).containsExactly(false);
        assertThatThrownBy(() -> evidences.remove(evidences.evidence(task).get(0).id())).isInstanceOf(EvidenceClosed.class);
        assertThatThrownBy(() -> evidences.attach(task, "late", PDF)).isInstanceOf(EvidenceClosed.class);
        tasks.sendBack(task, version(task), "the bus is missing");
        evidences.attach(task, "bus", PDF);
        assertThat(evidences.evidence(task)).hasSize(2);
    }

    @Test
    @DisplayName("C6, C11: what was shown or taken back since the checker looked is looked at first")
    void checksWhatWasSeen() {
        var task = add("T1", TRA, 9, 1);
        finish(task);
        var seen = version(task);
        var evidence = evidences.attach(task, "contract", PDF);
        assertThatThrownBy(() -> check(task, seen)).isInstanceOf(SomeoneWasFaster.class);
        secretariat();
        var shown = version(task);
        evidences.remove(evidence);
        assertThatThrownBy(() -> check(task, shown)).isInstanceOf(SomeoneWasFaster.class);
    }

    private void check(TaskId task, long seen) {
        member("bai");
        tasks.check(task, seen);
    }

    @Test
    @DisplayName("C7, C62: who sees the task sees its evidence, who only looks on changes none, for others it is absent")
    void readers() throws IOException {
        var task = add("T1", TRA, 9, 1);
        var photo = evidences.attach(task, "buses", photo(30, 20));
        member("yun");
        assertThatThrownBy(() -> evidences.evidence(task)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidences.file(photo)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidences.thumbnail(photo)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidences.attach(task, "x", PDF)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidences.remove(photo)).isInstanceOf(NotFound.class);
        Product.signIn("wei", Set.of(Roles.LEADERSHIP));
        assertThat(evidences.file(photo).type()).isEqualTo(FileType.PNG);
        assertThatThrownBy(() -> evidences.attach(task, "x", PDF)).isInstanceOf(NotAuthorized.class);
        Product.signIn("chen", Set.of(Roles.LEADERSHIP, Roles.GROUP_STAFF));
        assertThatThrownBy(() -> evidences.attach(task, "x", PDF)).isInstanceOf(NotFound.class);
    }

    private static byte[] photo(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
