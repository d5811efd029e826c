package meeting.web.print;

import meeting.kernel.DomainException;

/** A list longer than its format takes. */
public final class ListTooLong extends DomainException {
    ListTooLong(String code, int mostRows) {
        super(code, mostRows);
    }
}
