package meeting.plan.contingency.scenario;

import java.util.Optional;

/** What a scenario is called in plans and on the telephone: X and two digits, such as X01. */
public record ContingencyCode(String value) {
    private static final String SHAPE = "X\\d{2}";

    public ContingencyCode {
        if (value == null || !value.matches(SHAPE)) throw new IllegalArgumentException("no code of a scenario: " + value);
    }

    /** Empty for what cannot be one, as in an address typed by hand. */
    public static Optional<ContingencyCode> read(String typed) {
        return typed != null && typed.matches(SHAPE) ? Optional.of(new ContingencyCode(typed)) : Optional.empty();
    }

    /** The code of the n-th scenario. */
    public static ContingencyCode numbered(int number) {
        return new ContingencyCode(String.format("X%02d", number));
    }

    public int number() {
        return Integer.parseInt(value.substring(1));
    }

    @Override
    public String toString() {
        return value;
    }
}
