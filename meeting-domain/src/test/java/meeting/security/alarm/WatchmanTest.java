package meeting.security.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meeting.attendance.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WatchmanTest {
    private static final Instant NINE = Instant.parse("2027-01-11T01:00:00Z");
    private static final UUID CONGRESS = UUID.randomUUID();
    private static final UUID SITTING = UUID.randomUUID();
    private static final UUID LI = UUID.randomUUID();
    private static final UUID WANG = UUID.randomUUID();
    private static final Function<Cause.Name, Instant> NOTHING_HANDLED = name -> Instant.MIN;

    @Test
    @DisplayName("SC11: thirty times the same revoked code are one alarm that counts thirty; another person's is another")
    void oneCauseIsOneAlarm() {
        var refusals = new ArrayList<>(IntStream.range(0, 30).mapToObj(second -> refusal(LI, "CODE_REVOKED", "Gate " + second % 2, second)).toList());
        refusals.add(refusal(WANG, "CODE_REVOKED", "Gate 0", 31));
        var causes = Watchman.causes(refusals, NOTHING_HANDLED);

        assertThat(causes).extracting(cause -> cause.name().kind()).containsExactly(DoorAlarmKind.ENDED_CODE, DoorAlarmKind.ENDED_CODE);
        assertThat(causes.get(0)).isEqualTo(new Cause(new Cause.Name(CONGRESS, DoorAlarmKind.ENDED_CODE, LI.toString()), SITTING, LI, "Gate 1", NINE,
            NINE.plusSeconds(29), 30));
    }

    @Test
    @DisplayName("SC11: what was acknowledged counts no more; what comes afterwards is a new alarm")
    void forgetsWhatWasHandled() {
        var refusals = List.of(refusal(LI, "CODE_LOST", "A", 0), refusal(LI, "CODE_LOST", "A", 60), refusal(LI, "CODE_LOST", "A", 61));

        assertThat(Watchman.causes(refusals, name -> NINE.plusSeconds(60))).singleElement().satisfies(cause -> {
            assertThat(cause.times()).isEqualTo(1);
            assertThat(cause.first()).isEqualTo(NINE.plusSeconds(61));
        });
        assertThat(Watchman.causes(refusals, name -> NINE.plusSeconds(61))).isEmpty();
    }

    @Test
    @DisplayName("SC12: one person refused three times in ten minutes is a cause; twice, or spread wider, is none")
    void countsThePersistent() {
        assertThat(kinds(refusal(LI, "CREDENTIALS_PENDING", "A", 0), refusal(LI, "TOO_EARLY", "B", 600))).isEmpty();
        assertThat(kinds(refusal(LI, "CREDENTIALS_PENDING", "A", 0), refusal(LI, "TOO_EARLY", "B", 300), refusal(LI, "TOO_EARLY", "B", 600)))
            .containsExactly(DoorAlarmKind.PERSISTENT);
        assertThat(kinds(refusal(LI, "TOO_EARLY", "A", 0), refusal(LI, "TOO_EARLY", "B", 300), refusal(LI, "TOO_EARLY", "B", 601))).isEmpty();
        assertThat(kinds(refusal(LI, "TOO_EARLY", "A", 0), refusal(LI, "TOO_EARLY", "B", 1), refusal(WANG, "TOO_EARLY", "B", 2))).isEmpty();
    }

    @Test
    @DisplayName("SC12: a code that nobody has is told apart by what was read")
    void countsUnknownCodes() {
        var read = IntStream.range(0, 3).mapToObj(second -> new Refusal(CONGRESS, SITTING, null, "K7QM4T9X2BC", "NOT_ON_ROSTER", "A",
            NINE.plusSeconds(second), NINE.plusSeconds(second))).toArray(Refusal[]::new);

        assertThat(Watchman.causes(List.of(read), NOTHING_HANDLED)).singleElement()
            .satisfies(cause -> assertThat(cause.name().key()).isEqualTo("K7QM4T9X2BC"));
    }

    @Test
    @DisplayName("SC12: ten unreadable scans in five minutes at one gate, whatever was read; nine, or at two gates, are none")
    void hearsOfABrokenScanner() {
        assertThat(kinds(unreadable(9, "A", 30))).isEmpty();
        assertThat(kinds(unreadable(10, "A", 30))).containsExactly(DoorAlarmKind.UNREADABLE);
        assertThat(kinds(unreadable(10, "A", 34))).isEmpty();
    }

    @Test
    @DisplayName("SC12: every reason that raises an alarm is one that gates give, or what a device decided alone")
    void knowsTheReasonsOfGates() {
        var given = Stream.concat(Stream.of(Reason.values()).map(Enum::name), Stream.of("DEVICE_ADMITTED")).toList();

        assertThat(Stream.of(DoorAlarmKind.values()).flatMap(kind -> kind.reasons().stream())).isNotEmpty().isSubsetOf(given);
    }

    @Test
    @DisplayName("SC12: wrong zones are counted by when it happened, not by when a gate told it")
    void countsByTheTimeOfTheScan() {
        var toldAtOnce = IntStream.of(0, 1800, 3600).mapToObj(second -> new Refusal(CONGRESS, SITTING, LI, "x", "WRONG_ZONE", "A", NINE.plusSeconds(second),
            NINE.plusSeconds(7200))).toArray(Refusal[]::new);

        assertThat(kinds(toldAtOnce)).isEmpty();
    }

    private static Refusal[] unreadable(int times, String gate, int apart) {
        return IntStream.range(0, times).mapToObj(number -> new Refusal(CONGRESS, SITTING, null, "noise " + number, "UNREADABLE", gate,
            NINE.plusSeconds((long) number * apart), NINE.plusSeconds((long) number * apart))).toArray(Refusal[]::new);
    }

    private static List<DoorAlarmKind> kinds(Refusal... refusals) {
        return Watchman.causes(List.of(refusals), NOTHING_HANDLED).stream().map(cause -> cause.name().kind()).toList();
    }

    private static Refusal refusal(UUID person, String reason, String gate, int second) {
        return new Refusal(CONGRESS, SITTING, person, "K7QM4T9X2BC", reason, gate, NINE.plusSeconds(second), NINE.plusSeconds(second));
    }
}
