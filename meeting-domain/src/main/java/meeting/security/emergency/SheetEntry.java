package meeting.security.emergency;

import java.time.Instant;
import meeting.kernel.InvalidInput;

/**
 * What one section of a sheet says.
 *
 * @param numbers those ticked, "1-14, 17" (SC20)
 * @param counted how many the people at the door counted on the sheet
 * @param at      when they came, as far as is known; not in the future
 * @param reason  why there was paper
 */
public record SheetEntry(String numbers, Integer counted, Instant at, String reason) {

    void check(int ticked, Instant now) {
        new InvalidInput.Check()
            .that(counted != null, "counted", "general.required")
            .that(counted == null || counted == ticked, "counted", "security.sheet-differs", counted == null ? 0 : counted, ticked)
            .that(at != null, "at", "general.required")
            .that(at == null || !at.isAfter(now), "at", "security.not-yet-happened")
            .reason(reason, "reason").orThrow();
    }
}
