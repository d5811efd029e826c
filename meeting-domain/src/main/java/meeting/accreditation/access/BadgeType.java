package meeting.accreditation.access;

import meeting.kernel.InvalidInput;
import meeting.kernel.LocalizedText;

/**
 * A type of badge (AC1).
 *
 * @param code     names it within its congress, upper case, for example {@code NON_VOTING}; never changes
 * @param bit      0 to 31, the same as long as the congress lives
 * @param staff    worn by who works there, not by who attends (AC5)
 * @param election worn by election staff (AC5)
 */
public record BadgeType(String code, int bit, LocalizedText name, BadgeColour colour, boolean staff, boolean election) {
    static final int LONGEST_NAME = 60;

    void check() {
        new InvalidInput.Check()
            .that(name != null && !name.isBlank(), "name", "general.required")
            .that(name == null || name.longest() <= LONGEST_NAME, "name", "general.too-long", LONGEST_NAME)
            .that(colour != null, "colour", "general.required")
            .orThrow();
    }
}
