package meeting.plan.contingency;

import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import meeting.congress.CongressId;
import meeting.plan.contingency.scenario.ContingencyCode;

@Embeddable
record ContingencyKey(@Column(name = "congress_id") UUID congress, @Column(name = "code") String code) {
    static ContingencyKey of(CongressId congress, ContingencyCode code) {
        return new ContingencyKey(congress.value(), code.value());
    }
}
