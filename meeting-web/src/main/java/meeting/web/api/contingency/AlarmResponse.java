package meeting.web.api.contingency;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import meeting.plan.contingency.AlarmView;
import meeting.web.contingency.AlarmWords;

/**
 * A real emergency that is open, of any congress, in the caller's language.
 *
 * @param code      of the scenario, such as X01
 * @param congress  id of the congress
 * @param title     of the scenario, as an alarm
 * @param startedAt UTC
 * @param since     how long it lasts, in words, to the minute
 * @param overdue   number of steps whose time is over and that nobody has ticked
 * @param late      the same in words; empty for none
 * @param link      path inside the product to its steps
 */
public record AlarmResponse(UUID id, String code, UUID congress, String title, Instant startedAt, String since, long overdue, String late, String link) {

    static AlarmResponse of(AlarmView alarm, Locale language) {
        return new AlarmResponse(alarm.id().value(), alarm.code().value(), alarm.congress().value(), AlarmWords.title(language, alarm), alarm.startedAt(),
            AlarmWords.since(language, alarm), alarm.overdue(), AlarmWords.late(language, alarm), AlarmWords.link(alarm));
    }
}
