package meeting.web.api.security;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import meeting.security.alarm.DoorAlarmView;
import meeting.web.security.DoorAlarmWords;

/**
 * Alarms of the doors that nobody has acknowledged.
 *
 * @param count  how many, in words of the caller's language; empty for none
 * @param alarms the last to stir first
 */
public record DoorAlarmsResponse(String count, List<Raised> alarms) {

    /**
     * One alarm; one cause has one, however often it happens.
     *
     * @param kind    name of the kind of cause, such as ENDED_CODE
     * @param title   in words of the caller's language: what, who and where
     * @param sitting id of the sitting; absent where it is about none
     * @param person  id of the person; absent where it is about none or nobody was found
     * @param gate    where it was last; absent where it is nowhere
     * @param firstAt when the first sign of it was received, UTC
     * @param lastAt  when the last was, UTC
     * @param times   number of signs
     */
    public record Raised(UUID id, String kind, String title, UUID sitting, UUID person, String gate, Instant firstAt, Instant lastAt, int times) {
        static Raised of(DoorAlarmView alarm, Locale language) {
            return new Raised(alarm.id().value(), alarm.kind().name(), DoorAlarmWords.title(language, alarm), alarm.sitting(),
                alarm.person() == null ? null : alarm.person().id(), alarm.gate(), alarm.firstAt(), alarm.lastAt(), alarm.times());
        }
    }
}
