package meeting.task.evidence;

import java.time.Instant;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.kernel.Actor;
import meeting.kernel.audit.Labelled;
import meeting.kernel.file.AttachedFile;
import meeting.kernel.file.FileType;
import meeting.task.TaskId;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is known of a file or photo, apart from its content. */
@Entity
@Immutable
@Table(name = "countdown_evidence")
class Evidence implements Labelled {
    static final int MOST_MEGABYTES = 10;
    static final int MOST_A_TASK = 20;
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvidenceId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "task_id"))
    private TaskId task;
    private String name;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileType fileType;
    private int bytes;
    private boolean pictured;
    private String addedBy;
    private String addedByName;
    private Instant addedAt;

    protected Evidence() { } // JPA

    /** @param pictured whether a small picture of it could be made (C61) */
    Evidence(TaskId task, AttachedFile file, boolean pictured, Actor by, Instant at) {
        this.id = EvidenceId.next();
        this.task = task;
        this.name = file.name();
        this.fileType = file.type();
        this.bytes = file.size();
        this.pictured = pictured;
        this.addedBy = by.id();
        this.addedByName = by.name();
        this.addedAt = at;
    }

    /** C62. */
    void refuseUnless(Actor adder) {
        if (!isOf(adder)) throw new NotYourEvidence(addedByName);
    }

    private boolean isOf(Actor somebody) {
        return somebody.id().equals(addedBy);
    }

    EvidenceId id() {
        return id;
    }

    TaskId task() {
        return task;
    }

    @Override
    public String label() {
        return name;
    }

    FileType type() {
        return fileType;
    }

    /** @param open whether evidence of its task may change now */
    EvidenceView view(Actor reader, boolean open) {
        return new EvidenceView(id, name, fileType, bytes, addedByName, addedAt, pictured, open && isOf(reader));
    }
}
