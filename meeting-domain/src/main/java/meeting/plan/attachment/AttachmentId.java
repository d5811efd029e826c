package meeting.plan.attachment;

import java.io.Serializable;
import java.util.UUID;
import jakarta.persistence.Embeddable;

/** Names an attachment. */
@Embeddable
public record AttachmentId(UUID value) implements Serializable {
    static AttachmentId next() {
        return new AttachmentId(UUID.randomUUID());
    }
}
