package meeting.web.contingency;

import static meeting.kernel.authorization.Roles.GROUP_STAFF;
import static meeting.kernel.authorization.Roles.LEADERSHIP;
import static meeting.kernel.authorization.Roles.SECRETARIAT;
import static meeting.kernel.authorization.Roles.SECURITY;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.kernel.CurrentActor;
import meeting.plan.contingency.AlarmView;
import meeting.plan.contingency.Alarms;
import meeting.web.shell.Language;

/** X12: the strip at the top of every page and the number beside the emergencies; both are kept fresh by alarm.js. */
@Named("alarms")
@RequestScoped
public class AlarmStrip {
    @Inject
    private Alarms alarms;
    @Inject
    private CurrentActor actor;
    @Inject
    private Language language;
    private List<AlarmView> sounding;

    /** Whether there is anything this person could be alarmed of. */
    public boolean isHeard() {
        return actor.find().filter(me -> me.hasAny(SECRETARIAT, LEADERSHIP, SECURITY, GROUP_STAFF)).isPresent();
    }

    public List<AlarmView> getSounding() {
        if (sounding == null) sounding = isHeard() ? alarms.sounding() : List.of();
        return sounding;
    }

    public String title(AlarmView alarm) {
        return AlarmWords.title(language.getLocale(), alarm);
    }

    public String since(AlarmView alarm) {
        return AlarmWords.since(language.getLocale(), alarm);
    }

    public String late(AlarmView alarm) {
        return AlarmWords.late(language.getLocale(), alarm);
    }

    public String link(AlarmView alarm) {
        return AlarmWords.link(alarm);
    }
}
