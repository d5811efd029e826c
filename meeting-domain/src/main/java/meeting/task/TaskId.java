package meeting.task;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names a task. */
@Embeddable
public record TaskId(UUID value) implements Serializable {
    public static TaskId next() {
        return new TaskId(UUID.randomUUID());
    }
}
