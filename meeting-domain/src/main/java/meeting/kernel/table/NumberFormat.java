package meeting.kernel.table;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** How a workbook shows a number: as a date, as a time, with leading zeroes, or plainly. */
record NumberFormat(boolean date, boolean time, int digits) {

    private static final NumberFormat PLAIN = new NumberFormat(false, false, 0);
    private static final BigDecimal END_OF_CALENDAR = BigDecimal.valueOf(2_958_466);
    private static final Pattern NOT_A_TOKEN = Pattern.compile(
        "\"[^\"]*\"|\\\\.|[_*].|\\[(?![hms]+\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);

    static NumberFormat of(Cell cell) {
        if (cell.getDataFormatString() != null) return of(cell.getDataFormatString());
        int id = cell.getDataFormatId() == null ? 0 : cell.getDataFormatId();
        if (id >= 27 && id <= 31 || id == 36 || id >= 50 && id <= 54 || id == 57 || id == 58) return new NumberFormat(true, false, 0);
        if (id >= 32 && id <= 35 || id == 55 || id == 56) return new NumberFormat(false, true, 0);
        return PLAIN;
    }

    private static NumberFormat of(String code) {
        var tokens = NOT_A_TOKEN.matcher(code.split(";", 2)[0]).replaceAll("").toLowerCase();
        if (tokens.matches("0+")) return new NumberFormat(false, false, tokens.length());
        if (tokens.contains("general") || tokens.matches("[^a-z]*(e[+-].*)?")) return PLAIN;
        boolean time = tokens.contains("h") || tokens.contains("s");
        boolean date = tokens.contains("y") || tokens.contains("d") || tokens.contains("m") && !time;
        return new NumberFormat(date, time, 0);
    }

    /** Null when the number is not shown as a date or time. */
    String dateOf(BigDecimal number, Cell cell) {
        if (!date && !time || number.signum() < 0 || number.compareTo(END_OF_CALENDAR) >= 0) return null;
        LocalDateTime moment = cell.asDate().withNano(0);
        if (!date) return moment.toLocalTime().toString();
        boolean dayOnly = !time || moment.toLocalTime().equals(LocalTime.MIDNIGHT);
        return dayOnly ? moment.toLocalDate().toString() : moment.toString();
    }

    String padded(String number) {
        return number.startsWith("-") ? number : "0".repeat(Math.max(0, digits - number.length())) + number;
    }
}
