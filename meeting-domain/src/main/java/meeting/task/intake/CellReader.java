package meeting.task.intake;

import com.ibm.icu.text.Normalizer2;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import meeting.kernel.intake.reading.Dates;
import meeting.kernel.intake.reading.DayOrder;
import meeting.kernel.intake.reading.Reading;

/** Understands one cell; what it names is looked up by others. */
final class CellReader {
    private static final Normalizer2 PLAIN = Normalizer2.getNFKCInstance();
    private static final Pattern DAYS = Pattern.compile("([+-]?\\d{1,5})(?:\\.0+)? ?(?:days?|d|días?|dias?|天|日)?", Pattern.CASE_INSENSITIVE);
    /** T-30, D-30 and their like; the hyphens of typesetting too. */
    private static final Pattern COUNTED = Pattern.compile("[TDJ] ?([-+]) ?(\\d{1,5})", Pattern.CASE_INSENSITIVE);
    private static final Pattern HYPHEN = Pattern.compile("[\u2010-\u2015\u2212]");
    private static final Pattern BETWEEN_CODES = Pattern.compile("[,;、/|\\s]+");
    private static final Pattern BETWEEN_PEOPLE = Pattern.compile("[,;、/|\\n]+");
    private final DayOrder order;

    /** @param order how ambiguous dates of this file are meant; null where nothing tells */
    CellReader(DayOrder order) {
        this.order = order;
    }

    Reading read(TaskField field, String text) {
        return switch (field) {
            case T_MINUS -> tMinus(plain(text), text);
            case DAYS -> number(plain(text), text);
            case DUE -> Dates.day(text, order);
            case CODE -> Reading.of(plain(text));
            default -> Reading.of(text.strip());
        };
    }

    static List<String> codes(String text) {
        return parts(BETWEEN_CODES, text);
    }

    static List<String> people(String text) {
        return parts(BETWEEN_PEOPLE, text);
    }

    static String plain(String text) {
        return PLAIN.normalize(text).strip();
    }

    private static List<String> parts(Pattern between, String text) {
        return Stream.of(between.split(plain(text))).map(String::strip).filter(part -> !part.isEmpty()).distinct().toList();
    }

    private static Reading tMinus(String plain, String typed) {
        var counted = COUNTED.matcher(HYPHEN.matcher(plain).replaceAll("-"));
        if (!counted.matches()) return number(plain, typed);
        var days = Integer.parseInt(counted.group(2));
        return Reading.of(counted.group(1).equals("-") ? days : -days);
    }

    private static Reading number(String plain, String typed) {
        var number = DAYS.matcher(HYPHEN.matcher(plain).replaceAll("-"));
        return number.matches() ? Reading.of(Integer.parseInt(number.group(1))) : Reading.refused("intake.not-days", typed);
    }
}
