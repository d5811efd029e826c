package meeting.attendance.arrival;

import java.util.Set;
import meeting.attendance.pack.PackItemId;
import meeting.delegation.PersonId;
import meeting.kernel.InvalidInput;

/**
 * What a clerk says of one person at the desk.
 *
 * @param desk            1 to {@value #DESK} characters
 * @param identityChecked whether the document was seen
 * @param badgeHanded     whether the badge was given, if it is printed
 * @param photoTaken      whether the photo was made at the desk
 * @param missing         items of the pack that could not be handed out (R12)
 * @param room            number; at most {@value #ROOM} characters, null if unknown
 * @param meals           tickets or notes; at most {@value #MEALS} characters, null if none
 */
public record Registration(PersonId person, String desk, boolean identityChecked, boolean badgeHanded, boolean photoTaken, Set<PackItemId> missing, String room,
                           String meals) {
    static final int DESK = 80;
    static final int ROOM = 40;
    static final int MEALS = 200;

    public Registration {
        missing = Set.copyOf(missing);
        desk = tidy(desk);
        room = tidy(room);
        meals = tidy(meals);
    }

    /** A prepared person: identity seen, everything handed out. */
    public static Registration complete(PersonId person, String desk) {
        return new Registration(person, desk, true, true, false, Set.of(), null, null);
    }

    void check() {
        new InvalidInput.Check().present(desk, "desk").atMost(DESK, desk, "desk").atMost(ROOM, room, "room").atMost(MEALS, meals, "meals").orThrow();
    }

    private static String tidy(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
