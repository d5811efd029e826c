package meeting.kernel.intake.reading;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import com.ibm.icu.text.Normalizer2;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** IN6. Days and moments as people write them. */
public final class Dates {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?(\\d{1,2}) ?日?|(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern YEAR_LAST = Pattern.compile("(\\d{1,2}) ?[-/. ] ?(\\d{1,2}) ?[-/. ] ?(\\d{4})");
    private static final Pattern MONTH_ONLY = Pattern.compile("\\d{4} ?[-/.年] ?\\d{1,2} ?月?|\\d{4}[01]\\d");
    private static final Pattern MIDNIGHT = Pattern.compile("[T ]0?0:00(:00(\\.0+)?)?$");
    private static final Pattern MOMENT = Pattern.compile("(.+?)(?:[T ]+|(?<=日))(\\d{1,2})(?:[:h.](\\d{2})|[时点](?:(\\d{1,2})分?)?)"
        + "(?::\\d{2})? ?(am|pm|a\\. ?m\\.|p\\. ?m\\.|h)?", CASE_INSENSITIVE);
    private static final Pattern HALF_OF_DAY = Pattern.compile("(上午|下午|晚上|早上)");
    private static final Pattern NOT_TELLING = Pattern.compile("(?<=\\d)(st|nd|rd|th)\\b|\\b(de|del|of)\\b|[,.]", CASE_INSENSITIVE);
    private static final List<DateTimeFormatter> IN_WORDS = Stream.of(Locale.ENGLISH, Locale.forLanguageTag("es"))
        .flatMap(language -> Stream.of("d MMMM uuuu", "d MMM uuuu", "MMMM d uuuu", "MMM d uuuu")
            .map(pattern -> new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(language))).toList();

    private Dates() {
    }

    /** @param order null where nothing tells how 03/04/1979 is meant; then it is refused with a question */
    public static Reading day(String typed, DayOrder order) {
        var text = MIDNIGHT.matcher(plain(typed)).replaceFirst("");
        try {
            var yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) return Reading.of(yearFirst.group(1) == null ? day(yearFirst, 4, 5, 6) : day(yearFirst, 1, 2, 3));
            var yearLast = YEAR_LAST.matcher(text);
            if (!yearLast.matches()) return inWords(typed, text);
            var meant = orderOf(text).orElse(order);
            if (meant == null && isAmbiguous(text)) return Reading.refused("intake.date-ambiguous", typed);
            return Reading.of(meant == DayOrder.MONTH_FIRST ? day(yearLast, 3, 1, 2) : day(yearLast, 3, 2, 1));
        } catch (DateTimeException none) {
            return Reading.refused("intake.no-such-day", typed);
        }
    }

    /** A day and a time in the congress's zone. */
    public static Reading moment(String typed, DayOrder order, ZoneId zone) {
        var text = plain(typed);
        var afternoon = text.contains("下午") || text.contains("晚上");
        var parts = MOMENT.matcher(HALF_OF_DAY.matcher(text).replaceAll(" "));
        if (!parts.matches()) return Reading.refused(day(typed, order).value() == null ? "intake.not-a-moment" : "intake.time-missing", typed);
        var day = day(parts.group(1).strip(), order);
        if (!(day.value() instanceof LocalDate date)) return day.weight() == Weight.ERROR ? day : Reading.refused("intake.not-a-moment", typed);
        try {
            return Reading.of(LocalDateTime.of(date, time(parts, afternoon)).atZone(zone).toInstant());
        } catch (DateTimeException none) {
            return Reading.refused("intake.not-a-moment", typed);
        }
    }

    /** What a date that can only be read in one way says of the others in its column. */
    public static Optional<DayOrder> orderOf(String typed) {
        var date = YEAR_LAST.matcher(plain(typed));
        if (!date.lookingAt()) return Optional.empty();
        if (canOnlyBeADay(date.group(1))) return Optional.of(DayOrder.DAY_FIRST);
        return canOnlyBeADay(date.group(2)) ? Optional.of(DayOrder.MONTH_FIRST) : Optional.empty();
    }

    private static boolean canOnlyBeADay(String number) {
        return Integer.parseInt(number) > 12 && Integer.parseInt(number) <= 31;
    }

    /** Whether it could be two days. */
    public static boolean isAmbiguous(String typed) {
        var date = YEAR_LAST.matcher(plain(typed));
        return date.lookingAt() && Integer.parseInt(date.group(1)) <= 12 && Integer.parseInt(date.group(2)) <= 12 && !date.group(1).equals(date.group(2));
    }

    private static Reading inWords(String typed, String text) {
        if (MONTH_ONLY.matcher(text).matches()) return Reading.odd(null, "intake.day-missing", typed);
        var words = NOT_TELLING.matcher(text).replaceAll(" ").strip().replaceAll(" +", " ");
        for (var form : IN_WORDS) {
            try {
                return Reading.of(LocalDate.parse(words, form));
            } catch (DateTimeParseException other) {
                continue;
            }
        }
        return Reading.refused("intake.not-a-day", typed);
    }

    private static LocalDate day(Matcher date, int year, int month, int day) {
        return LocalDate.of(Integer.parseInt(date.group(year)), Integer.parseInt(date.group(month)), Integer.parseInt(date.group(day)));
    }

    private static LocalTime time(Matcher parts, boolean afternoon) {
        var hour = Integer.parseInt(parts.group(2));
        var minute = parts.group(3) != null ? parts.group(3) : parts.group(4) != null ? parts.group(4) : "0";
        var mark = parts.group(5) == null ? "" : parts.group(5).toLowerCase(Locale.ROOT);
        var late = afternoon || mark.startsWith("p");
        if (mark.startsWith("a") && hour == 12) hour = 0;
        return LocalTime.of(late && hour < 12 ? hour + 12 : hour, Integer.parseInt(minute));
    }

    private static String plain(String typed) {
        return Normalizer2.getNFKCInstance().normalize(typed).strip().replaceAll("\\s+", " ");
    }
}
