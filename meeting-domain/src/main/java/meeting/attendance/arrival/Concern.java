package meeting.attendance.arrival;

import java.util.List;

/**
 * What a clerk should look at.
 *
 * @param arguments for its sentence: texts, instants and numbers
 */
public record Concern(Kind kind, List<Object> arguments) {

    /** By the codes of RULEBOOK 5.6. */
    public enum Kind {
        WITHDRAWN("R01", true), SUSPENDED("R05", true), CREDENTIALS("R04", false), NAMESAKE("R16", false), PACK("R12", false), ROOM("R13", false),
        PHOTO_MISSING("R14", false), PHOTO_FORM("R14", false), PHOTO_BACKGROUND("R14", false);

        private final String code;
        private final boolean stops;

        Kind(String code, boolean stops) {
            this.code = code;
            this.stops = stops;
        }

        public String code() {
            return code;
        }

        /** AR6: whether a clerk may pass it over for good. */
        public boolean isPassable() {
            return this == PHOTO_FORM || this == PHOTO_BACKGROUND;
        }

        /** AR2: whether the person is not taken in. */
        public boolean stops() {
            return stops;
        }
    }

    static Concern of(Kind kind, Object... arguments) {
        return new Concern(kind, List.of(arguments));
    }
}
