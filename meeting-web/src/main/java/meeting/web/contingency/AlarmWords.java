package meeting.web.contingency;

import java.util.Locale;
import meeting.congress.CongressLink;
import meeting.plan.contingency.AlarmView;
import meeting.web.shell.Texts;

/** What the strip on every page says of one emergency (X12); the page says it first, its script says it anew. */
public final class AlarmWords {
    private static final int AN_HOUR = 60;

    private AlarmWords() {
    }

    public static String title(Locale language, AlarmView alarm) {
        return Texts.text(language, "contingency.alarm", alarm.title().in(language));
    }

    public static String since(Locale language, AlarmView alarm) {
        var minutes = alarm.minutes();
        if (minutes < 2 * AN_HOUR) return Texts.text(language, "contingency.alarm-minutes", minutes);
        return Texts.text(language, "contingency.alarm-hours", minutes / AN_HOUR, minutes % AN_HOUR);
    }

    /** Empty while nothing is late. */
    public static String late(Locale language, AlarmView alarm) {
        return alarm.overdue() == 0 ? "" : Texts.text(language, "contingency.steps-overdue", alarm.overdue());
    }

    public static String link(AlarmView alarm) {
        return CongressLink.to(alarm.congress(), "/duty/contingency/run?id=" + alarm.id().value());
    }
}
