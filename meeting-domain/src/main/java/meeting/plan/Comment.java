package meeting.plan;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import meeting.congress.CongressId;
import meeting.kernel.Actor;
import meeting.kernel.InvalidInput;
import meeting.kernel.audit.Labelled;
import meeting.plan.section.SectionKind;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** P12. */
@Entity
@Immutable
@Table(name = "plan_comment")
class Comment implements Labelled {
    static final int LONGEST = 2_000;
    @Id
    private UUID id;
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "congress_id"))
    private CongressId congress;
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private SectionKind kind;
    private String authorId;
    private String author;
    private Instant writtenAt;
    private String text;

    protected Comment() { } // JPA

    Comment(CongressId congress, SectionKind kind, Actor author, Instant at, String text) {
        new InvalidInput.Check().present(text, "text").atMost(LONGEST, text, "text").orThrow();
        this.id = UUID.randomUUID();
        this.congress = congress;
        this.kind = kind;
        this.authorId = author.id();
        this.author = author.name();
        this.writtenAt = at;
        this.text = text.strip();
    }

    @Override
    public String label() {
        return kind.code();
    }

    CommentView view() {
        return new CommentView(kind, author, writtenAt, text);
    }
}
