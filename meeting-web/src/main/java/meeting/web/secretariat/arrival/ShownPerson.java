package meeting.web.secretariat.arrival;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import meeting.attendance.arrival.DeskCard;
import meeting.delegation.PersonId;
import org.omnifaces.util.Faces;

/** Whom the screen shows while it asks. Where an answer was lost on its way, the page has moved on and the screen has not. */
final class ShownPerson implements Serializable {
    private transient boolean left;

    boolean is(DeskCard card) {
        return card != null && card.person().id().value().toString().equals(Faces.getRequestParameter("shown"));
    }

    /** The screen is about to show somebody else or nobody. */
    void left() {
        left = true;
    }

    /** Asked once, at the end of a request. */
    Optional<PersonId> missedBy(DeskCard card) {
        var missed = !left && Faces.isPostback() && !is(card);
        left = false;
        return missed ? Optional.ofNullable(Faces.getRequestParameter("shown")).map(UUID::fromString).map(PersonId::new) : Optional.empty();
    }
}
