package meeting.task.feed;

import java.time.Instant;
import meeting.congress.division.GroupCode;

/** A feed whose address is in force. @param group null for the person's own tasks @param readAt last read by a program; null before */
public record FeedView(FeedId id, GroupCode group, Instant madeAt, Instant readAt) {
}
