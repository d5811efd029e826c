package meeting.attendance.presence;

import java.time.Instant;
import meeting.attendance.SignInAnswer.Person;

/** PR8. Somebody who signed in. @param zone of the gate last passed; null if that checks none @param gate last passed @param since when it was passed */
public record PresentPerson(Person person, Whereabouts where, String zone, String gate, Instant since) {
}
