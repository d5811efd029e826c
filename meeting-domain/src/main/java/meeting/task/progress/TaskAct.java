package meeting.task.progress;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One thing that was done to a task.
 *
 * @param text reason, note, or name of a file; null where there was nothing to say
 * @param by   name of who did it, as people know it; the audit trail keeps the account
 */
@Embeddable
public record TaskAct(@JdbcTypeCode(SqlTypes.VARCHAR) Kind kind, String text, @Column(name = "acted_at") Instant at, @Column(name = "acted_by") String by) {
    /** What can be done to a task. */
    public enum Kind { STARTED, FINISHED, CHECKED, SENT_BACK, WAIVED, BLOCKED, ASSIGNED, EDITED, ATTACHED, DETACHED, FOUND_DONE }
}
