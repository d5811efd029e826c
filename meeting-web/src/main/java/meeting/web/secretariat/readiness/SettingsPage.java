package meeting.web.secretariat.readiness;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import meeting.task.round.DailyRounds;
import meeting.task.round.hours.CheckSettings;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** When groups are asked, and when silence is told to whom. */
@Named("readinessSettingsPage")
@ViewScoped
public class SettingsPage implements Serializable {
    @Inject
    private transient DailyRounds rounds;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private long version;
    private LocalDate beginsOn;
    private LocalTime opens;
    private LocalTime closes;
    private int head;
    private int secretariat;
    private int leadership;

    public void load() {
        if (beginsOn != null) return;
        var check = rounds.settings(congress.require().id());
        version = check.version();
        beginsOn = check.settings().beginsOn();
        opens = check.settings().opens();
        closes = check.settings().closes();
        head = check.settings().headAfter();
        secretariat = check.settings().secretariatAfter();
        leadership = check.settings().leadershipAfter();
    }

    public String save() {
        var settings = new CheckSettings(beginsOn, opens, closes, head, secretariat, leadership);
        return notices.after(() -> rounds.lay(congress.getId(), version, settings), "secretariat_readiness_settings.saved")
            ? "/secretariat/readiness/matrix?faces-redirect=true" : null;
    }

    public LocalDate getBeginsOn() { return beginsOn; }
    public void setBeginsOn(LocalDate typed) { beginsOn = typed; }
    public LocalTime getOpens() { return opens; }
    public void setOpens(LocalTime typed) { opens = typed; }
    public LocalTime getCloses() { return closes; }
    public void setCloses(LocalTime typed) { closes = typed; }
    public int getHead() { return head; }
    public void setHead(int typed) { head = typed; }
    public int getSecretariat() { return secretariat; }
    public void setSecretariat(int typed) { secretariat = typed; }
    public int getLeadership() { return leadership; }
    public void setLeadership(int typed) { leadership = typed; }
}
