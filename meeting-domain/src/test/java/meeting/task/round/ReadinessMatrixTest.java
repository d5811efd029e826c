package meeting.task.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import meeting.congress.CongressId;
import meeting.task.round.matrix.ReadinessMatrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReadinessMatrixTest {
    private static final LocalDate FIRST = LocalDate.of(2027, 3, 1);
    private static final LocalDate OPENING = LocalDate.of(2027, 3, 20);

    @Test
    @DisplayName("C47: near is the week that ends today where no round is asked, so that a phone shows what a leader asks for")
    void showsTheWeekThatEndsToday() {
        assertThat(near(FIRST.plusDays(10))).containsExactly(FIRST.plusDays(4), FIRST.plusDays(5), FIRST.plusDays(6), FIRST.plusDays(7), FIRST.plusDays(8),
            FIRST.plusDays(9), FIRST.plusDays(10));
    }

    @Test
    @DisplayName("C47: there are seven near days also at the beginning of what is shown")
    void showsAWholeWeekAtTheBeginning() {
        assertThat(near(FIRST.plusDays(2))).containsExactly(FIRST, FIRST.plusDays(1), FIRST.plusDays(2), FIRST.plusDays(3), FIRST.plusDays(4),
            FIRST.plusDays(5), FIRST.plusDays(6));
    }

    private static List<LocalDate> near(LocalDate today) {
        var days = Stream.iterate(FIRST, day -> day.plusDays(1)).limit(ReadinessMatrix.DAYS_SHOWN).toList();
        var matrix = new ReadinessMatrix(new CongressId(UUID.randomUUID()), today, OPENING, null, LocalTime.of(18, 0), days, List.of(), Instant.EPOCH);
        return days.stream().filter(matrix::isNear).toList();
    }
}
