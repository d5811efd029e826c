package meeting.delegation;

import meeting.kernel.LocalizedText;

/** Delegations for tests of every context. */
public final class DelegationFixture {
    private DelegationFixture() {
    }

    /** A delegation whose names follow from its number. */
    public static DelegationDetails aDelegation(int number) {
        return aDelegation(number, new LocalizedText("Delegation " + number, "Delegación " + number, "第" + number + "代表团"));
    }

    public static DelegationDetails aDelegation(int number, LocalizedText name) {
        return new DelegationDetails(number, name, "Zhou Lan", "+86 755 8812 0001", "Lakeside Hotel");
    }
}
