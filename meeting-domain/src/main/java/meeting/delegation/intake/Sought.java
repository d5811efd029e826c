package meeting.delegation.intake;

import com.ibm.icu.text.Normalizer2;
import java.util.regex.Pattern;

/** What a row says of its delegation: name, number or both; a name that is a number is one. */
record Sought(String name, Integer number) {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    static Sought of(String name, String number) {
        var named = name == null ? null : Normalizer2.getNFKCInstance().normalize(name).strip();
        if (number != null) return new Sought(named, Integer.valueOf(number));
        return isNumber(named) ? new Sought(null, Integer.valueOf(named)) : new Sought(named, null);
    }

    static boolean isNumber(String text) {
        return text != null && NUMBER.matcher(text).matches();
    }

    String label() {
        return name == null ? number.toString() : name;
    }
}
