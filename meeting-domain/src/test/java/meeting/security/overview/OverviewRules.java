package meeting.security.overview;

import static meeting.security.Doors.HALF_PAST_EIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.kernel.NotFound;
import meeting.security.Doors;
import meeting.testing.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds on every database. */
abstract class OverviewRules {
    private Doors doors;
    private Overview overview;

    abstract Product product();

    @BeforeEach
    void openTheDoors() {
        doors = new Doors(product());
        overview = product().get(Overview.class);
    }

    @Test
    @DisplayName("SC14: gates with their flow a minute, persons and scans apart, refusals by reason with the last gate")
    void readsTheDoors() {
        var li = doors.delegate("李娜", doors.riverside);
        var wang = doors.delegate("王小明", doors.oldTown);
        doors.scan(doors.codeOf(li), "Gate A");
        doors.scan("noise", "Gate B");
        Doors.later(HALF_PAST_EIGHT, 60);
        doors.scan(doors.codeOf(li), "Gate B");
        doors.scan(doors.codeOf(wang), "Gate B");
        doors.scan("noise", "Gate A");
        var now = Doors.later(HALF_PAST_EIGHT, 125);
        var board = overview.board(doors.sitting);

        assertThat(board.persons()).isEqualTo(2);
        assertThat(board.present()).isEqualTo(2);
        assertThat(board.expected()).isEqualTo(2);
        assertThat(board.scans()).isEqualTo(5);
        assertThat(board.refused()).isEqualTo(2);
        assertThat(board.gates()).extracting(GateFlow::gate).containsExactly("Gate B", "Gate A");
        assertThat(board.gates().get(0).lastMinutes(now, 4)).containsExactly(0, 1, 2, 0);
        assertThat(board.gates().get(0).admitted()).isEqualTo(1);
        assertThat(board.lastMinute()).isEqualTo(3);
        assertThat(board.reasons()).containsExactly(new DoorBoard.Refusals("UNREADABLE", 2, 2, HALF_PAST_EIGHT.plusSeconds(60), "Gate A"));
        assertThat(board.forecast().state()).isEqualTo(ForecastState.ALL_IN);
        assertThat(board.open()).isEqualTo(2);
        assertThat(board.zones()).containsExactly(new DoorBoard.Inside(null, 2, 0));
        assertThat(board.isZoned()).isFalse();
    }

    @Test
    @DisplayName("SC14: within a second those who watch share one reading; afterwards it is read anew")
    void isReadOnceASecond() {
        var first = overview.board(doors.sitting);
        doors.scan("noise", "Gate A");
        assertThat(overview.board(doors.sitting)).isSameAs(first);
        Doors.later(HALF_PAST_EIGHT, 1);

        assertThat(overview.board(doors.sitting).scans()).isEqualTo(1);
    }

    @Test
    @DisplayName("a sitting that is not there has no board")
    void isAbsent() {
        assertThatThrownBy(() -> overview.board(new SittingId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }
}
