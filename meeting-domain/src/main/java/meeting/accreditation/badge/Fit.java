package meeting.accreditation.badge;

import meeting.congress.AttendeeCategory;

/** BG8. What a person is now. @param type code of the type that people of the category get (AC2) */
record Fit(AttendeeCategory category, String type) {
}
