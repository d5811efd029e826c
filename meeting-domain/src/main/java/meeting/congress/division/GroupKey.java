package meeting.congress.division;

import java.util.UUID;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import meeting.congress.CongressId;

/** W1. */
@Embeddable
record GroupKey(@Column(name = "congress_id") UUID congress, @Column(name = "code") String code) {
    static GroupKey of(CongressId congress, GroupCode code) {
        return new GroupKey(congress.value(), code.value());
    }
}
