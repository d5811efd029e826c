package meeting.accreditation.badge;

import meeting.kernel.InvalidInput;

/**
 * What may be said about a badge until it is handed out (BG6).
 *
 * @param type       code of its type
 * @param escortNote who goes with this person and where; at most {@value #NOTE} characters, null for none
 */
public record BadgeDetails(String type, Validity validity, String escortNote) {
    static final int NOTE = 200;

    public BadgeDetails {
        escortNote = escortNote == null || escortNote.isBlank() ? null : escortNote.strip();
    }

    void check() {
        var from = validity.from();
        var until = validity.until();
        new InvalidInput.Check().present(type, "type")
            .that(from == null || until == null || !until.isBefore(from), "until", "accreditation.access-ends-before-it-begins")
            .atMost(NOTE, escortNote, "escortNote").orThrow();
    }
}
