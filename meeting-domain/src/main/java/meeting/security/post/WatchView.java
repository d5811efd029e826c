package meeting.security.post;

/** A watch as it is read. */
public record WatchView(WatchId id, WatchDetails details) {
}
