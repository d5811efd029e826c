package meeting.web.print.badge;

import java.util.Locale;
import meeting.delegation.person.PersonName;

/** A name as a card shows it (PB1, PB2). @param beside the other spelling; empty if there is none */
record ReadableName(String first, String beside) {
    static ReadableName of(PersonName name, Locale reader, Typeface face) {
        var first = name.in(reader);
        var beside = name.beside(reader);
        if (!face.has(first) && !beside.isEmpty() && face.has(beside)) return new ReadableName(beside, "");
        return new ReadableName(PrintedName.of(first), face.has(beside) ? PrintedName.of(beside) : "");
    }
}
