package meeting.accreditation.signing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import meeting.accreditation.Code;

/**
 * What a badge says of itself (SG1).
 *
 * @param code  of the person
 * @param type  stable bit number of the badge's type, 0 to 31
 * @param zones the bit n is set for the zone Zn, 0 to 9; the others are kept for later
 * @param from  first day of validity, in the congress's zone; 2020-01-01 to 2199-06-06
 * @param until last day, included
 */
public record Claims(Code code, int type, int zones, LocalDate from, LocalDate until) {
    static final LocalDate DAY_ZERO = LocalDate.of(2020, 1, 1);
    private static final int TYPES = 32;
    private static final int TWO_BYTES = 1 << 16;

    public Claims {
        if (type < 0 || type >= TYPES) throw new IllegalArgumentException("type " + type);
        if (zones < 0 || zones >= TWO_BYTES) throw new IllegalArgumentException("zones " + zones);
        if (from.isAfter(until) || number(from) < 0 || number(until) >= TWO_BYTES) throw new IllegalArgumentException("days " + from + " .. " + until);
    }

    static long number(LocalDate day) {
        return ChronoUnit.DAYS.between(DAY_ZERO, day);
    }

    /** @param zone 0 to 9 */
    public boolean admitsTo(int zone) {
        return (zones >> zone & 1) == 1;
    }
}
