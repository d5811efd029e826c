package meeting.attendance.leave;

import java.util.Set;
import meeting.congress.CongressId;

/** Which leaves to read, newest request first. @param statuses empty for all @param first rows to skip, from 0 @param size most rows to return, from 1 */
public record LeaveQuery(CongressId congress, Set<LeaveStatus> statuses, int first, int size) {
    public LeaveQuery {
        if (first < 0 || size < 1) throw new IllegalArgumentException("no such page: " + first + ", " + size);
        statuses = Set.copyOf(statuses);
    }
}
