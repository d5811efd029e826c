package meeting.kernel;

import java.util.Locale;

/** What a person typed as a part to be found in a text, in the database's words: what has a meaning in a pattern stands for itself. */
public final class Containing {
    private Containing() {
    }

    /** The condition that a path, already in small letters, contains the parameter. */
    public static String in(String path, String parameter) {
        return path + " like :" + parameter + " escape '!'";
    }

    /** The value of that parameter. */
    public static String part(String typed) {
        return "%" + typed.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
    }
}
