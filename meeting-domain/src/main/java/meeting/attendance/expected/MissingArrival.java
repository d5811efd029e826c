package meeting.attendance.expected;

import java.time.Instant;
import java.util.UUID;
import meeting.congress.AttendeeCategory;
import meeting.delegation.PersonId;
import meeting.delegation.person.Journey.TravelMode;
import meeting.kernel.LocalizedText;

/**
 * Who is expected and has not arrived, with what helps to find the person.
 *
 * @param delegation null for none, as is {@code delegationName}
 * @param promised   when the person is to come: as said last, else by the roster; null if nobody knows
 * @param mode       how the person travels, with the {@code number} of flight or train; null if unknown
 * @param chased     what came of asking last; null if nobody has asked
 */
public record MissingArrival(PersonId person, String fullName, String latinName, AttendeeCategory category, UUID delegation, LocalizedText delegationName,
                             String unit, String phone, Long photoVersion, TravelMode mode, String number, Instant promised, ChaseView chased) {
    /** Whether the person should have been here by now. */
    public boolean isOverdue(Instant now) {
        return promised != null && promised.isBefore(now);
    }
}
