package meeting.task.evidence;

import java.util.Optional;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.kernel.audit.Unaudited;

/** The file itself, kept apart so that no list ever loads it. */
@Entity
@Unaudited("the evidence tells of it")
@Table(name = "countdown_evidence_content")
class EvidenceContent {
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "evidence_id"))
    private EvidenceId evidence;
    private byte[] content;
    private byte[] thumbnail;

    protected EvidenceContent() { } // JPA

    EvidenceContent(EvidenceId evidence, byte[] content, Optional<byte[]> thumbnail) {
        this.evidence = evidence;
        this.content = content.clone();
        this.thumbnail = thumbnail.orElse(null);
    }

    byte[] content() {
        return content.clone();
    }

    Optional<byte[]> thumbnail() {
        return Optional.ofNullable(thumbnail).map(byte[]::clone);
    }
}
