package meeting.attendance.conflict;

import meeting.attendance.SignInId;
import meeting.congress.CongressId;
import meeting.kernel.DomainEvent;

/** CF1: security has acknowledged a conflict. @param note what was found and done */
public record ConflictAcknowledged(CongressId congress, SignInId scan, String note) implements DomainEvent {
}
