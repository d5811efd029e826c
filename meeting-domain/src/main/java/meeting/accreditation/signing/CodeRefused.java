package meeting.accreditation.signing;

import java.util.Locale;
import meeting.kernel.DomainException;

/** SG7: a scanned text carries no code to look for; the code says why. */
public final class CodeRefused extends DomainException {
    CodeRefused(Problem problem) {
        super("accreditation.scanned-" + problem.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
