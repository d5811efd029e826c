package meeting.delegation.intake;

import java.util.List;

/**
 * Something the user must know about a row.
 *
 * @param field     column it is about; null where it is about the row
 * @param code      key of the message
 * @param arguments values for its placeholders, in order
 */
public record Finding(RosterField field, Weight weight, String code, List<Object> arguments) {
    static Finding error(RosterField field, String code, Object... arguments) {
        return new Finding(field, Weight.ERROR, code, List.of(arguments));
    }

    static Finding warning(RosterField field, String code, Object... arguments) {
        return new Finding(field, Weight.WARNING, code, List.of(arguments));
    }

    boolean isError() {
        return weight == Weight.ERROR;
    }
}
