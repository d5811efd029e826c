package meeting.delegation.intake;

import meeting.kernel.DomainException;

/** R14. Somebody else's intake is being written into the congress. */
public final class AnotherImportRuns extends DomainException {
    AnotherImportRuns() {
        super("intake.another-import-runs");
    }
}
