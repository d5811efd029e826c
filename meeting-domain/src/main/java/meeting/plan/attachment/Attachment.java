package meeting.plan.attachment;

import java.time.Instant;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.congress.CongressId;
import meeting.kernel.audit.Labelled;
import meeting.kernel.file.AttachedFile;
import meeting.kernel.file.FileType;
import meeting.plan.section.SectionKind;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is known of a file, apart from its content. */
@Entity
@Immutable
@Table(name = "plan_attachment")
class Attachment implements Labelled {
    static final int MOST_MEGABYTES = 10;
    static final int MOST_A_SECTION = 20;
    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AttachmentId id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SectionKind kind;
    private String name;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private FileType fileType;
    private int bytes;
    private String attachedBy;
    private Instant attachedAt;

    protected Attachment() { } // JPA

    Attachment(CongressId congress, SectionKind kind, AttachedFile file, String by, Instant at) {
        this.id = AttachmentId.next();
        this.congress = congress;
        this.kind = kind;
        this.fileType = file.type();
        this.name = file.name();
        this.bytes = file.size();
        this.attachedBy = by;
        this.attachedAt = at;
    }

    AttachmentId id() {
        return id;
    }

    @Override
    public String label() {
        return kind.code() + " " + name;
    }

    AttachmentView view() {
        return new AttachmentView(id, congress, kind, name, fileType, bytes, attachedBy, attachedAt);
    }
}
