package meeting.delegation.intake.reading;

import java.util.regex.Pattern;

/** The number of a Chinese resident identity card (GB 11643): its last character checks the others, and tells a slip of the pen or of a spreadsheet. */
public final class ResidentNumber {
    private static final Pattern SHAPE = Pattern.compile("\\d{17}[\\dX]");
    private static final String CHECKS = "10X98765432";

    private ResidentNumber() {
    }

    /** True for numbers of any other shape: those cannot be judged. */
    public static boolean isPlausible(String number) {
        if (!SHAPE.matcher(number).matches()) return true;
        int sum = 0;
        for (int i = 0; i < 17; i++) sum += (number.charAt(i) - '0') * ((1 << (17 - i)) % 11);
        return CHECKS.charAt(sum % 11) == number.charAt(17);
    }
}
