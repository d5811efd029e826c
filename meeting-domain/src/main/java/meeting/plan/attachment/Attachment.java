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
import meeting.plan.SectionKind;
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
    private static final int LONGEST_NAME = 100;
    private static final int MEGABYTE = 1024 * 1024;
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

    /** P13. @throws AttachmentRefused if it is too large or of no known kind */
    Attachment(CongressId congress, SectionKind kind, String givenName, byte[] content, String by, Instant at) {
        if (content.length > MOST_MEGABYTES * MEGABYTE) throw AttachmentRefused.tooLarge(MOST_MEGABYTES);
        this.id = AttachmentId.next();
        this.congress = congress;
        this.kind = kind;
        this.fileType = FileType.of(content).orElseThrow(AttachmentRefused::unknownKind);
        this.name = harmless(givenName, fileType);
        this.bytes = content.length;
        this.attachedBy = by;
        this.attachedAt = at;
    }

    /** Letters, digits and a few signs of any script, no path, no control or direction character, and the ending of what it is. */
    private static String harmless(String given, FileType type) {
        var last = given == null ? "" : given.replaceAll(".*[/\\\\]", "").replaceFirst("\\.[^.]{1,5}$", "");
        var clean = last.replaceAll("[^\\p{L}\\p{M}\\p{N} ()（）_+,，、-]+", "-").replaceAll("^[ -]+|[ -]+$", "");
        var named = clean.isEmpty() ? type.name() : clean.substring(0, clean.offsetByCodePoints(0, Math.min(LONGEST_NAME, clean.codePointCount(0, clean.length()))));
        return named + "." + type.ending();
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
