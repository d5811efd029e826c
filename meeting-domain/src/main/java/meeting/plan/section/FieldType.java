package meeting.plan.section;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The shape of a field's value. COUNT, HOURS, DAYS and MINUTES are whole numbers, MONEY is in the currency of the congress's budget, DAY is ISO 8601,
 * CODES are those of scenarios, CHOICE is one of what another context offers, by an id that says nothing to the plan, ROWS are those of a {@link PlanTable}.
 */
public enum FieldType {
    TEXT, COUNT, MONEY, HOURS, DAYS, MINUTES, DAY, CODES, CHOICE, ROWS;

    static final int LONGEST = 1_000;
    private static final int LONGEST_TABLE = 20_000;
    private static final String WHOLE = "\\d{1,9}";
    private static final String SCENARIOS = "X\\d{2}([\\s,，、;；]+X\\d{2})*";
    private static final String ID = "[0-9A-Za-z-]{1,64}";
    private static final String AMOUNT = "\\d{1,12}(\\.\\d{1,2})?";

    boolean isOne(String value) {
        return switch (this) {
            case TEXT -> value.length() <= LONGEST;
            case MONEY -> value.matches(AMOUNT);
            case DAY -> isDay(value);
            case CODES -> value.matches(SCENARIOS);
            case CHOICE -> value.matches(ID);
            case ROWS -> value.length() <= LONGEST_TABLE;
            default -> value.matches(WHOLE);
        };
    }

    /** What to say of a value that is not one. */
    String fault() {
        return switch (this) {
            case TEXT, ROWS -> "plan.field-too-long";
            case MONEY -> "plan.field-amount";
            case DAY -> "plan.field-day";
            case CODES -> "plan.field-codes";
            case CHOICE -> "plan.field-choice";
            default -> "plan.field-whole";
        };
    }

    /** @throws NumberFormatException where the type is no figure */
    static BigDecimal figure(String value) {
        return new BigDecimal(value);
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeException noDay) {
            return false;
        }
    }
}
