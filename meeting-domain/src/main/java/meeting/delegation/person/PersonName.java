package meeting.delegation.person;

import java.util.Locale;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import meeting.kernel.naming.Pinyin;

/**
 * What a person is called (D10).
 *
 * @param full  the name as the person writes it, in any script
 * @param latin in Latin letters where {@code full} is in another script; else null
 */
@Embeddable
public record PersonName(@Column(name = "full_name") String full, @Column(name = "latin_name") String latin) {
    static final int LONGEST = 120;

    public PersonName {
        full = Text.tidyName(full);
        latin = Text.tidyName(latin);
    }

    /** Digits and dots are nobody's name, and have no place in any order of names. */
    public static boolean isName(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** The name for a reader: local script first in Chinese, Latin first elsewhere. */
    public String in(Locale reader) {
        return latin == null || "zh".equals(reader.getLanguage()) ? full : latin;
    }

    /** First letter, for where a photo is missing. */
    public String initial() {
        return full == null ? "" : full.substring(0, full.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }

    /** The other spelling, to stand beside; empty if there is none. */
    public String beside(Locale reader) {
        if (latin == null || latin.equals(full)) return "";
        return in(reader).equals(full) ? latin : full;
    }

    /** In Latin letters: as given, else by the readings of the characters. */
    String spelt() {
        return latin == null ? Pinyin.of(full) : latin;
    }
}
