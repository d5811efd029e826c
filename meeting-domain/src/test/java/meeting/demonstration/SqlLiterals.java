package meeting.demonstration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/**
 * Values as both databases read them. What happened on the day of the story is told from the moment of the first start, what happened on other days from
 * midnight of that day, in placeholders that {@code meeting.kernel.Migrations} fills in.
 */
final class SqlLiterals {
    static final String NULL = "null";
    private static final Set<String> CODES = Set.of("code", "raw_code");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");
    /** Days further from the story than this are birthdays, and stay. */
    private static final int DAYS_THAT_MOVE = 365;

    private final Constants constants;

    SqlLiterals(Constants constants) {
        this.constants = constants;
    }

    String of(String table, String column, Object value) {
        if (value == null) return NULL;
        if (value instanceof UUID id) return quoted(constants.id(id));
        if (value instanceof java.sql.Date day) return day(day.toLocalDate());
        if (value instanceof OffsetDateTime instant) return instant(instant.toInstant(), table.equals("sitting") ? "sitting" : "now");
        if (value instanceof String text) return quoted(CODES.contains(column) ? constants.code(text) : constants.idsIn(text));
        return value.toString();
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''").replace("\n", "' || chr(10) || '") + "'";
    }

    private static String day(LocalDate day) {
        var moved = ChronoUnit.DAYS.between(Calendar.TODAY, day);
        if (Math.abs(moved) > DAYS_THAT_MOVE) return "date '" + day + "'";
        return "cast(date '${today}'" + plus(moved, "day") + " as date)";
    }

    /** Sittings of the day begin at a full five minutes. */
    private static String instant(Instant instant, String clock) {
        var local = instant.atZone(Calendar.ZONE);
        if (local.toLocalDate().equals(Calendar.TODAY))
            return "timestamp with time zone '${" + clock + "}'" + plus(Duration.between(Calendar.NOW, instant).toSeconds(), "second");
        var hours = 24 * ChronoUnit.DAYS.between(Calendar.TODAY, local.toLocalDate());
        return "timestamp with time zone '${today} " + CLOCK.format(local) + "+08:00'" + plus(hours, "hour");
    }

    private static String plus(long number, String unit) {
        return number == 0 ? "" : (number < 0 ? " - " : " + ") + "interval '" + Math.abs(number) + "' " + unit;
    }
}
