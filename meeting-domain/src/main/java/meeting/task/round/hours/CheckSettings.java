package meeting.task.round.hours;

import java.time.LocalDate;
import java.time.LocalTime;
import meeting.kernel.InvalidInput;

/**
 * When the groups of a congress are asked, in its zone.
 *
 * @param beginsOn         first day with a round (C41)
 * @param opens            when a round opens by itself
 * @param closes           when it closes; on the same day
 * @param headAfter        minutes after the close until silence is told to whoever is in charge of the group (C44)
 * @param secretariatAfter minutes after the close until the secretariat is told
 * @param leadershipAfter  minutes after the close until the leadership is told
 */
public record CheckSettings(LocalDate beginsOn, LocalTime opens, LocalTime closes, int headAfter, int secretariatAfter, int leadershipAfter) {
    static final int LONGEST_WAIT = 24 * 60;
    private static final int HEAD = 30;
    private static final int SECRETARIAT = 60;
    private static final int LEADERSHIP = 180;

    /** Until somebody lays down others. */
    public static CheckSettings usual(LocalDate beginsOn) {
        return new CheckSettings(beginsOn, LocalTime.of(8, 0), LocalTime.of(18, 0), HEAD, SECRETARIAT, LEADERSHIP);
    }

    public void check() {
        var check = new InvalidInput.Check()
            .that(beginsOn != null, "beginsOn", "general.required")
            .that(opens != null, "opens", "general.required")
            .that(closes != null, "closes", "general.required")
            .that(opens == null || closes == null || opens.isBefore(closes), "closes", "task.round-closes-before-it-opens");
        range(check, headAfter, "headAfter");
        range(check, secretariatAfter, "secretariatAfter");
        range(check, leadershipAfter, "leadershipAfter");
        check.that(headAfter <= secretariatAfter, "secretariatAfter", "task.levels-out-of-order")
            .that(secretariatAfter <= leadershipAfter, "leadershipAfter", "task.levels-out-of-order")
            .orThrow();
    }

    public int minutesUntil(Level level) {
        return switch (level) {
            case HEAD -> headAfter;
            case SECRETARIAT -> secretariatAfter;
            case LEADERSHIP -> leadershipAfter;
        };
    }

    private static void range(InvalidInput.Check check, int minutes, String field) {
        check.that(minutes >= 0 && minutes <= LONGEST_WAIT, field, "general.out-of-range", 0, LONGEST_WAIT);
    }
}
