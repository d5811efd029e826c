package meeting.security.emergency;

import java.util.List;
import meeting.attendance.Reason;

/** SC21: what came of a section's ticks. @param already in before @param refused by name, with why */
public record SheetResult(int ticked, int admitted, int already, List<Refused> refused) {

    /** @param number as printed */
    public record Refused(int number, String name, Reason reason) { }
}
