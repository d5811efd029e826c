package meeting.kernel.intake;

import meeting.kernel.DomainException;

/** IN4, IN5. Not now: the code says what stands in the way. */
public final class ImportRefused extends DomainException {
    private ImportRefused(String code) {
        super(code);
    }

    static ImportRefused running() {
        return new ImportRefused("intake.still-running");
    }

    static ImportRefused done() {
        return new ImportRefused("intake.already-imported");
    }

    static ImportRefused notWeighed() {
        return new ImportRefused("intake.not-weighed");
    }

    static ImportRefused nothingToImport() {
        return new ImportRefused("intake.nothing-to-import");
    }

    static ImportRefused failed() {
        return new ImportRefused("intake.failed");
    }
}
