package meeting.plan;

import java.time.Instant;
import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.kernel.audit.Unaudited;
import meeting.plan.section.SectionContent;
import meeting.plan.section.SectionKind;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** P6: what a section once said. */
@Entity
@Immutable
@Table(name = "plan_section_revision")
@Unaudited("the section tells that it changed")
class SectionRevision {
    @Embeddable
    record Key(@Column(name = "congress_id") UUID congress, @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "kind") SectionKind kind,
               @Column(name = "revision") int revision) {
    }

    @EmbeddedId
    private Key key;
    private SectionContent content;
    private String savedBy;
    private Instant savedAt;

    protected SectionRevision() { } // JPA

    SectionRevision(SectionKey section, int revision, SectionContent content, String savedBy, Instant savedAt) {
        this.key = new Key(section.congress(), section.kind(), revision);
        this.content = content;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    SectionContent content() {
        return content;
    }

    RevisionView view() {
        return new RevisionView(key.revision(), content, savedBy, savedAt);
    }
}
