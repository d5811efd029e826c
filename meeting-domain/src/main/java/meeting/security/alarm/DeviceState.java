package meeting.security.alarm;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import meeting.security.alarm.Cause.Name;

/**
 * What a device at open doors said of itself last.
 *
 * @param queued scans that it holds back
 * @param drift  how far its clock is off
 */
record DeviceState(UUID congress, UUID device, String label, UUID sitting, Instant heard, long queued, Duration drift) {
    private static final Duration SILENT_AFTER = Duration.ofMinutes(2);
    private static final Duration WRONG_CLOCK = Duration.ofSeconds(30);
    private static final int LONG_QUEUE = 50;

    /** SC12: what is wrong with it now. */
    List<Cause> causes(Instant now) {
        var silent = heard.plus(SILENT_AFTER).isBefore(now);
        return Stream.of(
            cause(silent, DoorAlarmKind.DEVICE_SILENT, now),
            cause(!silent && drift.abs().compareTo(WRONG_CLOCK) > 0, DoorAlarmKind.CLOCK_DRIFT, now),
            cause(!silent && queued >= LONG_QUEUE, DoorAlarmKind.LONG_QUEUE, now)).flatMap(List::stream).toList();
    }

    private List<Cause> cause(boolean wrong, DoorAlarmKind kind, Instant now) {
        return wrong ? List.of(new Cause(new Name(congress, kind, device.toString()), sitting, null, label, now, now, 1)) : List.of();
    }
}
