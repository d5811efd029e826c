package meeting.accreditation.design;

import meeting.kernel.InvalidInput;

/**
 * What the badges of a type show beside what is on every badge (BD1, BD2).
 *
 * @param photo      or the place for one
 * @param delegation of the person
 * @param unit       of the person
 * @param zones      those the type may enter, on the back
 * @param english    whether the badge speaks it, as with the others
 */
public record CardDesign(boolean photo, boolean delegation, boolean unit, boolean zones, boolean english, boolean spanish, boolean chinese) {
    public static final CardDesign USUAL = new CardDesign(true, true, true, true, true, true, true);

    void check() {
        new InvalidInput.Check().that(english || spanish || chinese, "english", "accreditation.design-without-language").orThrow();
    }
}
