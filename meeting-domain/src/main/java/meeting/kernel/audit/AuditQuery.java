package meeting.kernel.audit;

import java.time.Instant;

/**
 * Which entries to read; what is null or empty does not restrict.
 *
 * @param actor     the exact name of who acted
 * @param action    one exact action
 * @param subjectId the exact id of the thing changed
 * @param text      part of the label or of a value, whatever its case
 * @param from      inclusive
 * @param to        exclusive
 * @param first     number of entries to skip, newest first
 * @param size      number of entries to return, 1 to {@value #LARGEST_PAGE}
 */
public record AuditQuery(String actor, String action, String subjectId, String text, Instant from, Instant to, int first, int size) {
    public static final int LARGEST_PAGE = 1_000;

    public AuditQuery {
        actor = actor == null ? "" : actor.strip();
        action = action == null ? "" : action;
        subjectId = subjectId == null ? "" : subjectId.strip();
        text = text == null ? "" : text.strip();
        first = Math.max(0, first);
        size = Math.max(1, Math.min(LARGEST_PAGE, size));
    }

    public AuditQuery page(int first, int size) {
        return new AuditQuery(actor, action, subjectId, text, from, to, first, size);
    }

    /** Nothing that happens while page after page is read. */
    public AuditQuery notAfter(Instant now) {
        return new AuditQuery(actor, action, subjectId, text, from, to == null || to.isAfter(now) ? now : to, first, size);
    }

    public static AuditQuery newest(int size) {
        return new AuditQuery("", "", "", "", null, null, 0, size);
    }
}
