package meeting.plan.drafting;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.congress.CongressId;
import meeting.kernel.audit.Unaudited;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** P16: what somebody typed and has not saved. */
@Entity
@Table(name = "plan_section_draft")
@Unaudited("is not said yet")
class SectionDraft {
    @Embeddable
    record Key(@Column(name = "congress_id") UUID congress, @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "kind") SectionKind kind,
               @Column(name = "actor_id") String actor) {
        static Key of(CongressId congress, SectionKind kind, String actor) {
            return new Key(congress.value(), kind, actor);
        }
    }

    @EmbeddedId
    private Key key;
    private int seen;
    private SectionContent content;
    private Instant keptAt;

    protected SectionDraft() { } // JPA

    SectionDraft(Key key, int seen, SectionContent content, Instant keptAt) {
        this.key = key;
        this.seen = seen;
        this.content = content;
        this.keptAt = keptAt;
    }

    DraftView view() {
        return new DraftView(seen, content, keptAt);
    }
}
