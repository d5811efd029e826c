package meeting.attendance.leave;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import java.time.Instant;
import meeting.delegation.DelegationId;
import meeting.kernel.Actor;

/** One office of a chain and what it said. @param decidedBy name of who recorded it; null while pending, as are {@code decidedAt} and {@code note} */
@Embeddable
record Step(@Enumerated(EnumType.STRING) Office office, @Enumerated(EnumType.STRING) Decision decision, String decidedBy, Instant decidedAt, String note) {
    static Step pending(Office office) {
        return new Step(office, Decision.PENDING, null, null, null);
    }

    Step decided(Decision said, String by, Instant at, String why) {
        return new Step(office, said, by, at, why);
    }

    boolean isUndecided() {
        return decision == Decision.PENDING && !office.isInformed();
    }

    boolean isDecidedBy(Actor reader, DelegationId delegation) {
        return !office.isInformed() && office.isRecordedBy(reader, delegation);
    }
}
