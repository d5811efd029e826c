package meeting.kernel.intake;

import java.util.List;
import meeting.kernel.intake.reading.Weight;

/**
 * Something the user must know about a row.
 *
 * @param field     what the column it is about holds: a constant of the import's own fields; null where it is about the row
 * @param code      key of the message
 * @param arguments values for its placeholders, in order
 */
public record Finding(Enum<?> field, Weight weight, String code, List<Object> arguments) {
    public static Finding error(Enum<?> field, String code, Object... arguments) {
        return new Finding(field, Weight.ERROR, code, List.of(arguments));
    }

    public static Finding warning(Enum<?> field, String code, Object... arguments) {
        return new Finding(field, Weight.WARNING, code, List.of(arguments));
    }

    public boolean isError() {
        return weight == Weight.ERROR;
    }
}
