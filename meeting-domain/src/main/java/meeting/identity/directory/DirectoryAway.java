package meeting.identity.directory;

import meeting.kernel.DomainException;

/** The directory does not answer; local accounts still work (I9). */
public final class DirectoryAway extends DomainException {
    DirectoryAway() {
        super("identity.directory-away");
    }
}
