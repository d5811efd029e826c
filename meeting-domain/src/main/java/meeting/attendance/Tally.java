package meeting.attendance;

/**
 * A8. Attendance in four numbers of persons that always add up.
 *
 * @param expected who should attend
 * @param present  who of them has signed in
 * @param onLeave  who of them is excused and not present
 * @param absent   the others
 */
public record Tally(int expected, int present, int onLeave, int absent) {
    public Tally {
        if (present < 0 || onLeave < 0 || absent < 0 || expected != present + onLeave + absent)
            throw new IllegalArgumentException("does not add up: " + expected + " = " + present + " + " + onLeave + " + " + absent);
    }

    static Tally of(int expected, int present, int onLeave) {
        return new Tally(expected, present, onLeave, expected - present - onLeave);
    }

    Tally plus(Tally other) {
        return new Tally(expected + other.expected, present + other.present, onLeave + other.onLeave, absent + other.absent);
    }
}
