package meeting.attendance.quorum;

import java.io.Serializable;
import java.util.UUID;

/** Names a snapshot of the quorum. */
public record SnapshotId(UUID value) implements Serializable {
    static SnapshotId next() {
        return new SnapshotId(UUID.randomUUID());
    }
}
