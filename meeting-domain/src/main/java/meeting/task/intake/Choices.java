package meeting.task.intake;

import meeting.kernel.intake.reading.DayOrder;

/**
 * What the user says about a file besides its columns.
 *
 * @param emptyClears whether an empty cell clears what is known (C73)
 * @param dayOrder    how ambiguous dates are meant; null while the user was not asked (IN6)
 */
public record Choices(boolean emptyClears, DayOrder dayOrder) {
    public static final Choices USUAL = new Choices(false, null);

    public Choices clearing(boolean clear) {
        return new Choices(clear, dayOrder);
    }

    public Choices meaning(DayOrder order) {
        return new Choices(emptyClears, order);
    }
}
