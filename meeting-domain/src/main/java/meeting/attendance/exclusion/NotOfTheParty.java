package meeting.attendance.exclusion;

import meeting.kernel.DomainException;

/** QS7: only a Party congress excludes. */
public final class NotOfTheParty extends DomainException {
    NotOfTheParty() {
        super("attendance.exclusion-party-only");
    }
}
