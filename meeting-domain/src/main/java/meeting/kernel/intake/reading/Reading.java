package meeting.kernel.intake.reading;

import java.util.List;

/**
 * What a cell was understood as.
 *
 * @param value  null where nothing could be made of it
 * @param weight null where all is well
 * @param code   key of the message that says what is not well
 */
public record Reading(Object value, Weight weight, String code, List<Object> arguments) {
    public static Reading of(Object value) {
        return new Reading(value, null, null, List.of());
    }

    public static Reading refused(String code, Object... arguments) {
        return new Reading(null, Weight.ERROR, code, List.of(arguments));
    }

    /** Imported, but somebody should look; with null, imported without this value. */
    public static Reading odd(Object value, String code, Object... arguments) {
        return new Reading(value, Weight.WARNING, code, List.of(arguments));
    }
}
