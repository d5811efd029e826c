package meeting.accreditation.badge;

import meeting.kernel.DomainException;

/** BG1: no second badge while the first is neither lost, damaged nor revoked. */
public final class BadgeIsLive extends DomainException {
    BadgeIsLive(String number) {
        super("accreditation.badge-is-live", number);
    }
}
