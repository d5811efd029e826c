package meeting.web.security;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meeting.security.alarm.DoorAlarmView;
import meeting.web.shell.Texts;

/** What the strip on security's pages says of the alarms; the page says it first, its script says it anew. */
public final class DoorAlarmWords {
    private DoorAlarmWords() {
    }

    /** "Lost or revoked code · Li Na · Gate B". */
    public static String title(Locale language, DoorAlarmView alarm) {
        var person = alarm.person();
        var latin = person == null || "zh".equals(language.getLanguage()) ? null : person.latinName();
        var name = person == null ? alarm.code() : latin == null ? person.fullName() : latin + " " + person.fullName();
        return Stream.of(Texts.text(language, "DoorAlarmKind." + alarm.kind()), name, alarm.gate()).filter(Objects::nonNull)
            .collect(Collectors.joining(" · "));
    }

    /** "3 alarms nobody has acknowledged"; empty for none. */
    public static String count(Locale language, List<DoorAlarmView> alarms) {
        return alarms.isEmpty() ? "" : Texts.text(language, "security.alarms-open", alarms.size());
    }
}
