package meeting.attendance.absence;

import java.time.Instant;
import java.util.List;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer.Person;

/**
 * A person who stayed away without leave.
 *
 * @param phone    null if unknown
 * @param sittings in the order of the day, at least one
 * @param answer   to as many absences as there are; null while nobody has given one
 */
public record AbsenceRow(Person person, String phone, List<SittingId> sittings, Answer answer) {
    /** AB2: so many end a mandate (RULEBOOK 5.5). */
    static final int END_A_MANDATE = 2;

    /** AB5. @param note what was done; null for who is not told @param by name */
    public record Answer(String note, String by, Instant at) { }

    public int times() {
        return sittings.size();
    }

    /** AB5: the first absence is a warning, every further one an alarm. */
    public boolean isAlarm() {
        return times() >= END_A_MANDATE;
    }

    /** Until the secretariat has answered. */
    public boolean isSounding() {
        return isAlarm() && answer == null;
    }

    AbsenceRow answered(Answer said) {
        return new AbsenceRow(person, phone, sittings, said);
    }

    /** AB6. */
    AbsenceRow withoutNote() {
        return answer == null ? this : answered(new Answer(null, answer.by(), answer.at()));
    }
}
