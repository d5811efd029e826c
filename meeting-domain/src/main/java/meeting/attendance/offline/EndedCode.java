package meeting.attendance.offline;

import meeting.accreditation.CodeState;

/** A code that opens nothing any more, and why. */
public record EndedCode(String digest, CodeState state) {
}
