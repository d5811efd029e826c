package meeting.web.api.arrival;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import meeting.attendance.expected.ArrivalProgress;
import meeting.attendance.expected.Forecast.Why;

/**
 * Arrivals of the people the caller may see.
 *
 * @param peakAnHour  most arrivals in an hour that is still to come, or in the last sixty minutes
 * @param desksNeeded for that hour (RULEBOOK 5.4)
 * @param lastInAt    when the last of them will be in; null where all are in or nobody can say
 * @param forecast    what {@code lastInAt} rests on
 * @param hours       with promises or arrivals, oldest first
 * @param delegations most missing first
 */
public record ArrivalsResponse(UUID congressId, Instant asOf, int expected, int arrived, int missing, int peakAnHour, int desksNeeded, Instant lastInAt,
                               Why forecast, List<ArrivalHour> hours, List<ArrivalsOfDelegation> delegations) {
    static ArrivalsResponse of(UUID congress, ArrivalProgress progress) {
        return new ArrivalsResponse(congress, progress.asOf(), progress.expected(), progress.arrived(), progress.missing(), progress.load().peak(),
            progress.load().needed(), progress.forecast().last(), progress.forecast().why(), progress.hours().stream().map(ArrivalHour::of).toList(),
            progress.delegations().stream().map(ArrivalsOfDelegation::of).toList());
    }
}
