package meeting.delegation;

import meeting.kernel.DomainException;

/** D8. Somebody of the congress was enrolled with this identity document. */
public final class DocumentTaken extends DomainException {
    DocumentTaken(String number) {
        super("delegation.document-taken", number);
    }
}
