package meeting.security.alarm;

import java.util.UUID;
import meeting.security.alarm.Cause.Name;

/** CF1: a scan that is a conflict. @param settled whether security has acknowledged it */
record ConflictSign(UUID scan, Refusal refusal, boolean settled) {

    /** Of its alarm. */
    Name cause() {
        return new Name(refusal.congress(), DoorAlarmKind.CONFLICT, DoorAlarmKind.CONFLICT.causeOf(refusal));
    }
}
