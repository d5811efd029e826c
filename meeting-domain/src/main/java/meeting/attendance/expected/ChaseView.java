package meeting.attendance.expected;

import java.time.Instant;

/**
 * What came of asking for a missing person.
 *
 * @param note     null if nothing was noted
 * @param expected null if the person named no time
 * @param by       name of who asked
 */
public record ChaseView(boolean reached, String note, Instant expected, Instant at, String by) {
}
