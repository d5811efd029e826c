package meeting.kernel.naming;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.List;

/** A name as written, reduced to what the orders compare: letters and digits in NFKC, without the spaces and dots in it. */
record FullName(List<Integer> characters) {
    FullName(String written) {
        this(lettersOf(normalized(written)));
    }

    FullName {
        if (characters.isEmpty()) throw new IllegalArgumentException("a name needs a letter");
    }

    boolean isChinese() {
        return isHan(characters.get(0));
    }

    static List<Integer> lettersOf(String text) {
        return text.codePoints().filter(UCharacter::isLetterOrDigit).boxed().toList();
    }

    static String normalized(String written) {
        return Normalizer2.getNFKCInstance().normalize(written).strip();
    }

    static boolean isHan(int character) {
        return UScript.getScript(character) == UScript.HAN;
    }
}
