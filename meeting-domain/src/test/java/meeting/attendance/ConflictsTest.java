package meeting.attendance;

import static meeting.accreditation.device.DeviceFixture.aDevice;
import static meeting.accreditation.device.DeviceFixture.act;
import static meeting.attendance.door.Plenary.GATE;
import static meeting.attendance.door.Plenary.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import meeting.attendance.conflict.ConflictSettled;
import meeting.attendance.conflict.Conflicts;
import meeting.attendance.door.Plenary;
import meeting.attendance.door.QueuedScan;
import meeting.kernel.InvalidInput;
import meeting.kernel.NotFound;
import meeting.testing.Product;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConflictsTest {
    @RegisterExtension
    static final Product product = Product.onH2();

    @Test
    @DisplayName("CF1: an admission of two gates is listed until it is acknowledged with a note, once; the first gate's is none")
    void listsUntilAcknowledged() {
        var plenary = new Plenary(product);
        var code = plenary.codeOf(plenary.delegate("周丽华", plenary.oldTown));
        var admitted = plenary.scan(code, null);
        act(product, aDevice(product, plenary.congress, "Gate C"));
        plenary.signIns().handIn(new QueuedScan(plenary.sitting, code, GATE, SignInMethod.SCAN, Way.IN, HALF_PAST_EIGHT, "n1", Verdict.ADMITTED, null, null));
        Plenary.asGuard();
        var conflicts = product.get(Conflicts.class);
        var found = conflicts.of(plenary.congress);

        assertThat(found).singleElement().satisfies(conflict -> {
            assertThat(conflict.decided()).isEqualTo(Verdict.ADMITTED);
            assertThat(conflict.verdict()).isEqualTo(Verdict.REPEATED);
            assertThat(conflict.otherGate()).isEqualTo(GATE);
            assertThat(conflict.isSettled()).isFalse();
        });
        assertThatThrownBy(() -> conflicts.acknowledge(found.get(0).scan(), " ")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> conflicts.acknowledge(admitted.id(), "seen")).isInstanceOf(NotFound.class);
        conflicts.acknowledge(found.get(0).scan(), "one person, scanned twice");
        assertThat(conflicts.of(plenary.congress)).singleElement().satisfies(conflict -> assertThat(conflict.settledBy()).isEqualTo("guard"));
        assertThatThrownBy(() -> conflicts.acknowledge(found.get(0).scan(), "again")).isInstanceOf(ConflictSettled.class);
    }
}
