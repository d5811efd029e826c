package meeting.security.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeviceStateTest {
    private static final Instant NINE = Instant.parse("2027-01-11T01:00:00Z");
    private static final UUID CONGRESS = UUID.randomUUID();
    private static final UUID DEVICE = UUID.randomUUID();

    @Test
    @DisplayName("SC12: a device at open doors is silent after two minutes without a word")
    void fallsSilent() {
        var well = device(49, Duration.ofSeconds(-30));

        assertThat(well.causes(NINE.plusSeconds(120))).isEmpty();
        assertThat(well.causes(NINE.plusSeconds(121))).singleElement().satisfies(cause -> {
            assertThat(cause.name()).isEqualTo(new Cause.Name(CONGRESS, DoorAlarmKind.DEVICE_SILENT, DEVICE.toString()));
            assertThat(cause.gate()).isEqualTo("Gate B handheld");
        });
    }

    @Test
    @DisplayName("SC12: a clock more than thirty seconds off and fifty scans held back are causes; of a silent device neither is known")
    void isInTrouble() {
        var troubled = device(50, Duration.ofMillis(-30_001));

        assertThat(troubled.causes(NINE)).extracting(cause -> cause.name().kind()).containsExactly(DoorAlarmKind.CLOCK_DRIFT, DoorAlarmKind.LONG_QUEUE);
        assertThat(troubled.causes(NINE.plusSeconds(121))).extracting(cause -> cause.name().kind()).containsExactly(DoorAlarmKind.DEVICE_SILENT);
    }

    private static DeviceState device(int queued, Duration drift) {
        return new DeviceState(CONGRESS, DEVICE, "Gate B handheld", UUID.randomUUID(), NINE, queued, drift);
    }
}
