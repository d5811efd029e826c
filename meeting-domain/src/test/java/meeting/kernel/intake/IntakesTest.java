package meeting.kernel.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import meeting.kernel.NotFound;
import meeting.kernel.intake.reading.Mapping;
import meeting.kernel.table.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IntakesTest {
    private Instant now = Instant.parse("2027-01-05T01:00:00Z");
    private final Intakes intakes = new Intakes(((InstantSource) () -> now).withZone(ZoneOffset.UTC));

    @Test
    @DisplayName("IN4: an intake is its owner's, for as long as somebody looks at it")
    void expires() {
        var intake = added("lin", 1);

        pass(Intakes.KEPT.minusMinutes(1).toMinutes());
        assertThat(of(intake.id(), "lin")).isSameAs(intake);
        assertThatThrownBy(() -> of(intake.id(), "mei")).isInstanceOf(NotFound.class);
        pass(Intakes.KEPT.minusMinutes(1).toMinutes());
        assertThat(of(intake.id(), "lin")).isSameAs(intake);
        pass(Intakes.KEPT.plusMinutes(1).toMinutes());
        assertThatThrownBy(() -> of(intake.id(), "lin")).isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("IN4: of one person's the oldest goes when one too many comes, unless it is running; others' stay")
    void boundsThoseOfOne() {
        var others = added("mei", 1);
        var running = added("lin", 1);
        running.beginPreview(new Mapping<>(Map.of(Thing.NAME, 0)), "");
        var oldest = added("lin", 1);
        IntStream.range(0, Intakes.MOST_OF_ONE - 1).forEach(i -> added("lin", 1));

        assertThatThrownBy(() -> of(oldest.id(), "lin")).isInstanceOf(NotFound.class);
        assertThat(of(running.id(), "lin")).isSameAs(running);
        assertThat(of(others.id(), "mei")).isSameAs(others);
    }

    @Test
    @DisplayName("IN4: of all together only so many rows are held")
    void boundsRows() {
        var oldest = added("lin", Intakes.MOST_ROWS - 100);
        var next = added("mei", 100);
        assertThat(of(oldest.id(), "lin")).isSameAs(oldest);

        pass(1);
        of(next.id(), "mei");
        added("wei", 1);
        assertThatThrownBy(() -> of(oldest.id(), "lin")).isInstanceOf(NotFound.class);
        assertThat(of(next.id(), "mei")).isSameAs(next);
    }

    private enum Thing {
        NAME
    }

    private interface Things extends Weighed<Thing, UUID, String> {
    }

    private static final class Box extends Intake<Thing, String, Things> {
        Box(String owner, Table table) {
            super(owner, "r.csv", new byte[0], headers -> new Mapping<>(Map.of(Thing.NAME, 0)), table);
        }
    }

    private Box of(IntakeId id, String owner) {
        return intakes.of(id, owner, Box.class);
    }

    private Box added(String owner, int rows) {
        pass(1);
        var row = new Table.Row(2, List.of("李娜"), List.of());
        var table = new Table(List.of("姓名"), 1, Collections.nCopies(rows, row), null);
        var intake = new Box(owner, table);
        intakes.add(intake);
        return intake;
    }

    private void pass(long minutes) {
        now = now.plusSeconds(60 * minutes);
    }
}
