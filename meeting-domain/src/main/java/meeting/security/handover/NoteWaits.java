package meeting.security.handover;

import meeting.kernel.DomainException;

/** SC8: this desk's last note has not been accepted yet. */
public final class NoteWaits extends DomainException {
    NoteWaits(String desk) {
        super("security.note-waits", desk);
    }
}
