package meeting.plan.drafting;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A day as it is written in a text. @param from where it begins @param to behind its last character */
record WrittenDay(int from, int to, LocalDate day, Shape shape, boolean year) {
    private static final Locale SPANISH = Locale.forLanguageTag("es");

    /** The ways of writing a day that are known; places of the parts in the pattern are year, month, day. */
    enum Shape {
        ISO("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b", 1, 2, 3, null),
        CHINESE("(?:(\\d{4})\\s?年\\s?)?(?<!\\d)(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日", 1, 2, 3, null),
        ENGLISH("\\b(\\d{1,2}) (" + months(Locale.ENGLISH) + ")(?: (\\d{4}))?\\b", 3, 2, 1, Locale.ENGLISH),
        AMERICAN("\\b(" + months(Locale.ENGLISH) + ") (\\d{1,2})(?:, (\\d{4}))?\\b", 3, 1, 2, Locale.ENGLISH),
        SPANISH("\\b(\\d{1,2}) de (" + months(WrittenDay.SPANISH) + ")(?: del? (\\d{4}))?\\b", 3, 2, 1, WrittenDay.SPANISH);

        private final Pattern pattern;
        private final int year;
        private final int month;
        private final int day;
        private final Locale names;

        Shape(String pattern, int year, int month, int day, Locale names) {
            this.pattern = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
            this.year = year;
            this.month = month;
            this.day = day;
            this.names = names;
        }

        private Optional<WrittenDay> read(MatchResult match, LocalDate near) {
            var written = match.group(year);
            var month = names == null ? Integer.parseInt(match.group(this.month)) : monthOf(match.group(this.month), names);
            var days = IntStream.rangeClosed(near.getYear() - 1, near.getYear() + 1).map(any -> written == null ? any : Integer.parseInt(written)).distinct()
                .mapToObj(any -> day(any, month, Integer.parseInt(match.group(day)))).flatMap(Optional::stream);
            return days.min(Comparator.comparingLong(candidate -> Math.abs(candidate.toEpochDay() - near.toEpochDay())))
                .map(found -> new WrittenDay(match.start(), match.end(), found, this, written != null));
        }

        private String write(LocalDate date, boolean withYear) {
            return switch (this) {
                case ISO -> date.toString();
                case CHINESE -> (withYear ? date.getYear() + "年" : "") + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
                case ENGLISH -> date.getDayOfMonth() + " " + name(date, names) + (withYear ? " " + date.getYear() : "");
                case AMERICAN -> name(date, names) + " " + date.getDayOfMonth() + (withYear ? ", " + date.getYear() : "");
                case SPANISH -> date.getDayOfMonth() + " de " + name(date, names) + (withYear ? " de " + date.getYear() : "");
            };
        }

        private static String months(Locale language) {
            return Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL, language)).collect(Collectors.joining("|"));
        }

        private static int monthOf(String name, Locale language) {
            return Arrays.stream(Month.values()).filter(month -> month.getDisplayName(TextStyle.FULL, language).equalsIgnoreCase(name)).findFirst()
                .orElseThrow().getValue();
        }

        private static String name(LocalDate date, Locale language) {
            return date.getMonth().getDisplayName(TextStyle.FULL, language);
        }

        private static Optional<LocalDate> day(int year, int month, int day) {
            try {
                return Optional.of(LocalDate.of(year, month, day));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        }
    }

    /** In their order; what is no day of the calendar is left alone. @param near decides the year where none is written */
    static List<WrittenDay> in(String paragraph, LocalDate near) {
        var found = new ArrayList<WrittenDay>();
        for (var shape : Shape.values()) shape.pattern.matcher(paragraph).results().forEach(match -> shape.read(match, near).ifPresent(found::add));
        found.sort(Comparator.comparingInt(WrittenDay::from));
        return found;
    }

    /** Another day, written as this one is. */
    String written(LocalDate other) {
        return shape.write(other, year);
    }
}
