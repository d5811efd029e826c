package meeting.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    @DisplayName("A8: 347 = 298 + 21 + 28, and nothing that does not add up can be said")
    void addsUp() {
        assertThat(Tally.of(347, 298, 21)).isEqualTo(new Tally(347, 298, 21, 28));
        assertThat(Tally.of(36, 24, 2).plus(Tally.of(41, 33, 3))).isEqualTo(new Tally(77, 57, 5, 15));
        assertThatThrownBy(() -> new Tally(347, 298, 21, 27)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Tally.of(1, 2, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A9: V1 of RULEBOOK 7.7: of 347 deputies 232 make the quorum, 231 lack one")
    void lacksOne() {
        assertThat(LiveAttendance.Quorum.of(232, 231)).satisfies(quorum -> {
            assertThat(quorum.missing()).isEqualTo(1);
            assertThat(quorum.isMet()).isFalse();
        });
        assertThat(LiveAttendance.Quorum.of(232, 298).isMet()).isTrue();
    }
}
