package meeting.plan.attachment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.kernel.audit.Unaudited;

/** The file itself, kept apart so that no list ever loads it. */
@Entity
@Unaudited("the attachment tells of it")
@Table(name = "plan_attachment_content")
class AttachmentContent {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "attachment_id"))
    private AttachmentId attachment;
    private byte[] content;

    protected AttachmentContent() { } // JPA

    AttachmentContent(AttachmentId attachment, byte[] content) {
        this.attachment = attachment;
        this.content = content.clone();
    }

    byte[] content() {
        return content.clone();
    }
}
