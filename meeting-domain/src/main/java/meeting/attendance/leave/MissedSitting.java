package meeting.attendance.leave;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;
import meeting.agenda.SittingId;

/** One sitting of a leave. @param holder LV2: the person while it is asked for or granted, else null @param excused whether it is granted */
@Embeddable
record MissedSitting(@Embedded @AttributeOverride(name = "value", column = @Column(name = "sitting_id")) SittingId sitting, Instant startsAt,
                     UUID holder, boolean excused) {

    MissedSitting granted() {
        return new MissedSitting(sitting, startsAt, holder, true);
    }

    MissedSitting given() {
        return new MissedSitting(sitting, startsAt, null, false);
    }
}
