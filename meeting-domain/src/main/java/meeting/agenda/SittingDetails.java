package meeting.agenda;

import java.time.Instant;
import meeting.congress.HallId;
import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;

/**
 * What the secretariat lays down for a sitting.
 *
 * @param opensBefore minutes before the start from which sign-in is open; null: as the congress has it
 * @param closesAfter minutes after the start until which sign-in stays open; null: as the congress has it
 */
public record SittingDetails(LocalizedText title, SittingKind kind, HallId hall, Instant startsAt, Instant endsAt, Integer opensBefore, Integer closesAfter) {
    static final int LONGEST_WINDOW = 24 * 60;
    static final int LONGEST_TITLE = 300;

    void check() {
        new InvalidInput.Check()
            .that(title != null && !title.isBlank(), "title", "general.required")
            .that(title == null || title.longest() <= LONGEST_TITLE, "title", "general.too-long", LONGEST_TITLE)
            .that(kind != null, "kind", "general.required")
            .that(hall != null, "hall", "general.required")
            .that(startsAt != null, "startsAt", "general.required")
            .that(endsAt != null, "endsAt", "general.required")
            .that(startsAt == null || endsAt == null || startsAt.isBefore(endsAt), "endsAt", "agenda.ends-before-it-starts")
            .that(isWindow(opensBefore), "opensBefore", "general.out-of-range", 0, LONGEST_WINDOW)
            .that(isWindow(closesAfter), "closesAfter", "general.out-of-range", 0, LONGEST_WINDOW)
            .orThrow();
    }

    private static boolean isWindow(Integer minutes) {
        return minutes == null || minutes >= 0 && minutes <= LONGEST_WINDOW;
    }
}
