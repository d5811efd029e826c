package meeting.plan;

import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import meeting.congress.CongressId;
import meeting.plan.section.SectionKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** P1. */
@Embeddable
record SectionKey(@Column(name = "congress_id") UUID congress, @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "kind") SectionKind kind) {
    static SectionKey of(CongressId congress, SectionKind kind) {
        return new SectionKey(congress.value(), kind);
    }
}
