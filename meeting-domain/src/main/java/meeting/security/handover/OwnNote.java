package meeting.security.handover;

import meeting.kernel.DomainException;

/** SC8: nobody hands over to oneself. */
public final class OwnNote extends DomainException {
    OwnNote() {
        super("security.own-note");
    }
}
