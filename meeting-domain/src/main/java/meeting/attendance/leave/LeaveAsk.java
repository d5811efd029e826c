package meeting.attendance.leave;

import java.util.Set;
import meeting.agenda.SittingId;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;

/**
 * A leave that is asked for.
 *
 * @param note   in words why, at most 500 characters; of an illness only those who decide read it (LV8)
 * @param agreed whether the head of the delegation has agreed already, where the head comes first
 */
public record LeaveAsk(PersonId person, LeaveReason reason, String note, Set<SittingId> sittings, boolean agreed) {
    public LeaveAsk {
        sittings = sittings == null ? Set.of() : Set.copyOf(sittings);
    }

    void check() {
        new InvalidInput.Check()
            .that(person != null, "person", "general.required")
            .that(reason != null, "reason", "general.required")
            .that(!sittings.isEmpty(), "sittings", "attendance.leave-without-sitting")
            .reason(note, "note").orThrow();
    }
}
