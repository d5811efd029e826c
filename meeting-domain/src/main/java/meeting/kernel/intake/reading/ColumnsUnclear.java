package meeting.kernel.intake.reading;

import meeting.kernel.DomainException;

/** IN1. The columns do not say enough to weigh a row. */
public final class ColumnsUnclear extends DomainException {
    /** @param code says what is missing */
    public ColumnsUnclear(String code, Object... arguments) {
        super(code, arguments);
    }

    static ColumnsUnclear claimedTwice(Enum<?> field) {
        return new ColumnsUnclear("intake.claimed-twice", field);
    }
}
