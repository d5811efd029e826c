package meeting.kernel.post;

/**
 * Which letters of the outbox.
 *
 * @param delivery null for all
 * @param first    letters to skip
 * @param size     1 to 200
 */
public record OutboxQuery(Delivery delivery, int first, int size) {
    private static final int MOST = 200;

    public OutboxQuery {
        first = Math.max(0, first);
        size = Math.max(1, Math.min(MOST, size));
    }
}
