package meeting.delegation.intake.reading;

import java.util.Locale;
import meeting.congress.AttendeeCategory;
import meeting.kernel.intake.reading.DayOrder;

/**
 * What the user says about a file besides its columns.
 *
 * @param createDelegations whether unknown delegations are founded (R4)
 * @param emptyClears       whether an empty cell clears what is known (R8)
 * @param dayOrder          how ambiguous dates are meant; null while the user was not asked (R9)
 * @param everybodyIs       category of newcomers where the file has no column for it
 * @param language          language of the names of delegations that are founded, where they are not Chinese
 */
public record Choices(boolean createDelegations, boolean emptyClears, DayOrder dayOrder, AttendeeCategory everybodyIs, Locale language) {
    public static Choices usual(Locale language) {
        return new Choices(false, false, null, AttendeeCategory.DELEGATE, language);
    }

    public Choices creatingDelegations(boolean create) {
        return new Choices(create, emptyClears, dayOrder, everybodyIs, language);
    }

    public Choices clearing(boolean clear) {
        return new Choices(createDelegations, clear, dayOrder, everybodyIs, language);
    }

    public Choices meaning(DayOrder order) {
        return new Choices(createDelegations, emptyClears, order, everybodyIs, language);
    }
}
