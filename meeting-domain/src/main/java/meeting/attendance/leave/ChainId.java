package meeting.attendance.leave;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import meeting.congress.CongressId;

@Embeddable
record ChainId(@Embedded @AttributeOverride(name = "value", column = @Column(name = "congress_id")) CongressId congress,
               @Enumerated(EnumType.STRING) @Column(name = "leave_case") LeaveCase leaveCase) implements Serializable {
}
