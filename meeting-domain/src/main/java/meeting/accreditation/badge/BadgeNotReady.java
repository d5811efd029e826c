package meeting.accreditation.badge;

import meeting.kernel.DomainException;

/** BG3: the badge is not where this step begins: somebody was faster, or a step before it is missing. */
public final class BadgeNotReady extends DomainException {
    BadgeNotReady(String number) {
        super("accreditation.badge-not-ready", number);
    }
}
