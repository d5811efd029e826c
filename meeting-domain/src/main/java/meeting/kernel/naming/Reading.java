package meeting.kernel.naming;

import com.ibm.icu.text.Normalizer2;
import java.util.HexFormat;

/** How one character is read: its pinyin syllable without the tone mark (lü), and the key that sorts it. */
record Reading(String plain, String key) {
    /** The key of a character nobody can read: after every syllable, before what is no Chinese name. */
    static final String UNKNOWN_KEY = "eeeeeeeee";
    private static final String TONE_MARKS = "\u0304\u0301\u030c\u0300";
    private static final char DIAERESIS = '\u0308';
    private static final int LONGEST = 6;

    /** Of a syllable with its tone mark, such as zēng or lǚ. */
    static Reading of(String marked) {
        var letters = new StringBuilder();
        int tone = TONE_MARKS.length();
        for (char c : Normalizer2.getNFDInstance().normalize(marked).toCharArray()) {
            if (TONE_MARKS.indexOf(c) < 0) letters.append(c);
            else tone = TONE_MARKS.indexOf(c);
        }
        return new Reading(Normalizer2.getNFCInstance().normalize(letters), key(letters) + (tone + 1));
    }

    /** Five bits a letter, six letters; then ü, which only decides between lu and lü. The neutral tone follows the four. */
    private static String key(CharSequence letters) {
        var plain = letters.chars().filter(c -> c >= 'a' && c <= 'z').limit(LONGEST).toArray();
        int key = 0;
        for (int i = 0; i < LONGEST; i++) key = key << 5 | (i < plain.length ? plain[i] - 'a' + 1 : 0);
        boolean umlaut = letters.chars().anyMatch(c -> c == DIAERESIS);
        return HexFormat.of().toHexDigits(key << 2 | (umlaut ? 1 : 0));
    }
}
