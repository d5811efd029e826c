package meeting.attendance.quorum;

/** QS2. Persons of the denominator at an instant; the numbers always add up. */
public record Counts(int expected, int present, int sickLeave, int personalLeave, int otherLeave, int absent) {
    static final Counts NOBODY = new Counts(0, 0, 0, 0, 0, 0);

    public Counts {
        if (absent < 0 || expected != present + sickLeave + personalLeave + otherLeave + absent)
            throw new IllegalArgumentException("does not add up: " + expected + ", " + present + ", " + absent);
    }

    static Counts of(int expected, int present, int sickLeave, int personalLeave, int otherLeave) {
        return new Counts(expected, present, sickLeave, personalLeave, otherLeave, expected - present - sickLeave - personalLeave - otherLeave);
    }

    Counts plus(Counts other) {
        return new Counts(expected + other.expected, present + other.present, sickLeave + other.sickLeave, personalLeave + other.personalLeave,
            otherLeave + other.otherLeave, absent + other.absent);
    }
}
