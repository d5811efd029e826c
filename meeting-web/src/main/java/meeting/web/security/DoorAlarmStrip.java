package meeting.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.kernel.CurrentActor;
import meeting.kernel.authorization.Roles;
import meeting.security.alarm.DoorAlarmView;
import meeting.security.alarm.DoorAlarms;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;

/** SC11: the strip on every page of somebody of security; kept fresh, and heard, by door-alarm.js. */
@Named("doorAlarms")
@RequestScoped
public class DoorAlarmStrip {
    @Inject
    private DoorAlarms alarms;
    @Inject
    private CurrentActor actor;
    @Inject
    private CurrentCongress congress;
    @Inject
    private Language language;
    private List<DoorAlarmView> open;

    /** Whether this person is one whom the doors alarm. */
    public boolean isHeard() {
        return actor.find().filter(me -> me.has(Roles.SECURITY)).isPresent() && congress.isPresent();
    }

    public List<DoorAlarmView> getOpen() {
        if (open == null) open = isHeard() ? alarms.open(congress.getId()) : List.of();
        return open;
    }

    public String getCount() {
        return DoorAlarmWords.count(language.getLocale(), getOpen());
    }

    /** The last to stir; empty for none. */
    public String getLatest() {
        return getOpen().isEmpty() ? "" : title(getOpen().get(0));
    }

    public String title(DoorAlarmView alarm) {
        return DoorAlarmWords.title(language.getLocale(), alarm);
    }
}
