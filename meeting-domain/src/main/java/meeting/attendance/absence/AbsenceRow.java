package meeting.attendance.absence;

import java.util.List;
import meeting.agenda.SittingId;
import meeting.attendance.SignInAnswer.Person;

/** A person who stayed away without leave. @param phone null if unknown @param sittings in the order of the day, at least one */
public record AbsenceRow(Person person, String phone, List<SittingId> sittings) {
    public int times() {
        return sittings.size();
    }
}
