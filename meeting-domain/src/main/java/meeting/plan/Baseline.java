package meeting.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import meeting.congress.CongressId;
import meeting.kernel.audit.Labelled;
import meeting.kernel.audit.Unaudited;
import meeting.plan.section.ApprovedOptions;
import org.hibernate.annotations.Immutable;

/** P9: written once. */
@Entity
@Immutable
@Table(name = "plan_baseline")
class Baseline implements Labelled {
    @Embeddable
    record Key(@Column(name = "congress_id") UUID congress, @Column(name = "number") int number) {
    }

    @EmbeddedId
    private Key key;
    private int amendment;
    private Instant approvedAt;
    private String approvedBy;
    @Unaudited("is the record itself")
    private ApprovedOptions content;

    protected Baseline() { } // JPA

    Baseline(CongressId congress, int number, int amendment, List<PlanSection> sections, String approvedBy, Instant approvedAt) {
        this.key = new Key(congress.value(), number);
        this.amendment = amendment;
        this.approvedAt = approvedAt;
        this.approvedBy = approvedBy;
        this.content = new ApprovedOptions(sections.stream().collect(Collectors.toMap(PlanSection::kind, PlanSection::standing)));
    }

    @Override
    public String label() {
        return "baseline " + key.number();
    }

    BaselineView view() {
        return new BaselineView(new CongressId(key.congress()), key.number(), amendment, approvedAt, approvedBy,
            content.options().entrySet().stream().map(option -> new BaselineView.Section(option.getKey(), option.getValue())).toList());
    }
}
