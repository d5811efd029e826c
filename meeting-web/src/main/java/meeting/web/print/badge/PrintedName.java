package meeting.web.print.badge;

import java.lang.Character.UnicodeScript;

/** PB2. */
final class PrintedName {
    private static final String FULL_WIDTH_SPACE = "\u3000";

    private PrintedName() {
    }

    static String of(String stored) {
        var isTwoHan = stored.codePointCount(0, stored.length()) == 2 && stored.codePoints().allMatch(each -> UnicodeScript.of(each) == UnicodeScript.HAN);
        return isTwoHan ? new StringBuilder(stored).insert(stored.offsetByCodePoints(0, 1), FULL_WIDTH_SPACE).toString() : stored;
    }
}
