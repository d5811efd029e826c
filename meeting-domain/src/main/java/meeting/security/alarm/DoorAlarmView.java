package meeting.security.alarm;

import java.time.Instant;
import java.util.UUID;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;

/**
 * An alarm as it is read.
 *
 * @param sitting        id of the sitting at whose doors it was; null where it was at none
 * @param person         null where it is about none
 * @param code           what was read where nobody was found; null otherwise
 * @param gate           where it was last; null where it is nowhere
 * @param firstAt        when the first sign of it was received
 * @param lastAt         when the last was
 * @param times          number of signs
 * @param overAt         when the state that it tells of ended; null while it lasts, and for what is no state
 * @param acknowledgedAt null while it is open
 * @param acknowledgedBy name of who did; null while it is open
 * @param note           what that person did about it; null while it is open
 */
public record DoorAlarmView(DoorAlarmId id, CongressId congress, UUID sitting, DoorAlarmKind kind, Person person, String code, String gate, Instant firstAt,
                            Instant lastAt, int times, Instant overAt, Instant acknowledgedAt, String acknowledgedBy, String note) {

    /** @param latinName null if there is none @param delegation null for people who belong to none */
    public record Person(UUID id, String fullName, String latinName, LocalizedText delegation, String unit) { }

    public boolean isOpen() {
        return acknowledgedAt == null;
    }
}
