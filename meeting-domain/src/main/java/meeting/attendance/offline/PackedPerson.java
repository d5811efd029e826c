package meeting.attendance.offline;

import meeting.accreditation.CodeState;

/** A code of the congress with what its gates must know of the person, as JSON. @param in whether signed in @param outside whether out for a while */
record PackedPerson(String code, CodeState state, String json, boolean in, boolean outside) {
}
