package meeting.accreditation.vetting;

import java.time.Instant;

/** One decision on one request (VT4). @param note null where none was given @param by id of who decided */
public record VettingNote(VettingVerdict verdict, String note, Instant at, String by) {
}
