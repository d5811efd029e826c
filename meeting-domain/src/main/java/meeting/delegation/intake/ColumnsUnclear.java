package meeting.delegation.intake;

import meeting.kernel.DomainException;

/** R1. The columns do not say enough to weigh a row. */
public final class ColumnsUnclear extends DomainException {
    private ColumnsUnclear(String code, Object... arguments) {
        super(code, arguments);
    }

    static ColumnsUnclear withoutNames() {
        return new ColumnsUnclear("intake.names-not-mapped");
    }

    static ColumnsUnclear claimedTwice(RosterField field) {
        return new ColumnsUnclear("intake.claimed-twice", field);
    }
}
