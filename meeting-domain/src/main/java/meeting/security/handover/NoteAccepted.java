package meeting.security.handover;

import meeting.kernel.DomainException;

/** SC8: somebody has taken over already. */
public final class NoteAccepted extends DomainException {
    NoteAccepted(String taker) {
        super("security.note-accepted", taker);
    }
}
