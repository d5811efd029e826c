package meeting.plan.contingency;

import java.time.Instant;
import meeting.congress.CongressId;
import meeting.kernel.LocalizedText;
import meeting.plan.contingency.scenario.ContingencyCode;

/**
 * Something real that is happening, in the few words that every page has room for (X12).
 *
 * @param minutes begun since then, 0 or more
 * @param overdue steps whose minutes are over and that nobody has ticked (X6)
 */
public record AlarmView(ActivationId id, CongressId congress, ContingencyCode code, LocalizedText title, Instant startedAt, long minutes, long overdue) {
}
