package meeting.kernel.audit;

import java.time.Instant;
import java.util.List;

/**
 * Who did what, when, from where.
 *
 * @param actor       user name, {@code device:<uuid>} or {@code system}
 * @param address     network address of the request; empty if none
 * @param requestId   as in the log and on error pages; empty if none
 * @param action      {@code created}, {@code changed}, {@code removed}, or the message key of an act that changes no record
 * @param subjectType simple name of the kind of thing
 * @param subjectId   its id as text
 * @param label       the name people know it by; empty if it has none
 */
public record AuditEntry(Instant at, String actor, String address, String requestId, String action, String subjectType, String subjectId,
                         String label, List<FieldChange> changes) {
    public static final String CREATED = "created";
    public static final String CHANGED = "changed";
    public static final String REMOVED = "removed";
}
