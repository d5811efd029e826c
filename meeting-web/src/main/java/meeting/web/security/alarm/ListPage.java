package meeting.web.security.alarm;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import meeting.security.alarm.DoorAlarmId;
import meeting.security.alarm.DoorAlarmView;
import meeting.security.alarm.DoorAlarms;
import meeting.web.security.DoorAlarmWords;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Language;
import meeting.web.shell.Notices;

/** The alarms of the doors: acknowledged here, one by one, with a note (SC13). */
@Named("doorAlarmListPage")
@ViewScoped
public class ListPage implements Serializable {
    private static final int SHOWN = 50;
    @Inject
    private transient DoorAlarms alarms;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Language language;
    private UUID acknowledging;
    private String acknowledgingTitle;
    private String note;
    private transient List<DoorAlarmView> open;
    private transient List<DoorAlarmView> acknowledged;

    public List<DoorAlarmView> getOpen() {
        if (open == null) open = congress.find().map(current -> alarms.open(current.id())).orElse(List.of());
        return open;
    }

    public List<DoorAlarmView> getAcknowledged() {
        if (acknowledged == null) acknowledged = congress.find().map(current -> alarms.acknowledged(current.id(), SHOWN)).orElse(List.of());
        return acknowledged;
    }

    public void ask(DoorAlarmView alarm) {
        acknowledging = alarm.id().value();
        acknowledgingTitle = DoorAlarmWords.title(language.getLocale(), alarm);
        note = null;
    }

    public void acknowledge() {
        notices.after(() -> alarms.acknowledge(new DoorAlarmId(acknowledging), note), "security_alarm_list.acknowledged");
        redraw();
    }

    /** Reads again; also called by the page's own refresh. */
    public void redraw() {
        open = null;
        acknowledged = null;
    }

    public String getAcknowledgingTitle() { return acknowledgingTitle; }
    public String getNote() { return note; }
    public void setNote(String typed) { note = typed; }
}
