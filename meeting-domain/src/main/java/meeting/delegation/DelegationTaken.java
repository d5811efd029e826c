package meeting.delegation;

import meeting.kernel.DomainException;

/** D1. Another delegation of the congress has this number or name. */
public final class DelegationTaken extends DomainException {
    private DelegationTaken(String code, Object what) {
        super(code, what);
    }

    static DelegationTaken byNumber(int number) {
        return new DelegationTaken("delegation.number-taken", number);
    }

    static DelegationTaken byName(String name) {
        return new DelegationTaken("delegation.name-taken", name);
    }
}
