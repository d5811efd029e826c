package meeting.web.print;

import meeting.kernel.DomainException;

/** A list longer than anybody prints. */
public final class ListTooLong extends DomainException {
    ListTooLong(int mostRows) {
        super("print.too-long", mostRows);
    }
}
