package meeting.kernel.table;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from running a cell of delimited text as a formula, and takes that back when it is read again (TB10, TB11). */
final class Formulas {

    private static final String STARTS_HERE = "(?:^|(?<=[;\t\n\r]))(?=[\\h']*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20])";
    private static final Pattern START = Pattern.compile(STARTS_HERE);
    private static final Pattern GUARDED_START = Pattern.compile(STARTS_HERE + "'");
    private static final Pattern MINUS_ONLY = Pattern.compile("-(\\d+([.,]\\d+)?)?");

    private Formulas() { }

    /** For delimited text: an apostrophe before everything that would run. */
    static String guard(String text) {
        return MINUS_ONLY.matcher(text).matches() ? text : START.matcher(text).replaceAll("'");
    }

    /** For a workbook, where text never runs: only what the reader would take for an apostrophe of ours gets one more. */
    static String guardText(String text) {
        return GUARDED_START.matcher(text).replaceAll("''");
    }

    static String restore(String text) {
        return GUARDED_START.matcher(text).replaceAll("");
    }
}
