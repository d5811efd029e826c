package meeting.security.handover;

import java.util.UUID;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * SC7: one thing that is open.
 *
 * @param subject id of the incident or alarm; null for a post
 * @param words   how it is called: number and title of the incident, who and where of the alarm, name of the post
 * @param detail  name of a constant that says more: the incident's severity, the alarm's kind; null for a post
 */
@Embeddable
public record OpenItem(@JdbcTypeCode(SqlTypes.VARCHAR) OpenItemKind kind, UUID subject, String words, String detail) {
}
