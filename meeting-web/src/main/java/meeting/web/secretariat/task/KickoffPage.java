package meeting.web.secretariat.task;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import meeting.task.kickoff.KickOffDetails;
import meeting.task.kickoff.KickOffs;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** When and where the heads of the groups meet. */
@Named("taskKickoffPage")
@ViewScoped
public class KickoffPage implements Serializable {
    @Inject
    private transient KickOffs kickOffs;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private long version;
    private boolean called;
    private LocalDate day;
    private LocalTime begins;
    private int minutes;
    private String place;

    public void load() {
        if (day != null) return;
        var proposed = kickOffs.proposed(congress.require().id());
        version = proposed.version();
        called = proposed.isCalled();
        day = proposed.details().day();
        begins = proposed.details().begins();
        minutes = proposed.details().minutes();
        place = proposed.details().place();
    }

    public String save() {
        var details = new KickOffDetails(day, begins, minutes, place);
        return notices.after(() -> kickOffs.call(congress.getId(), version, details), "secretariat_task_kickoff.saved")
            ? "/secretariat/task/list?faces-redirect=true" : null;
    }

    public boolean isCalled() { return called; }
    public LocalDate getDay() { return day; }
    public void setDay(LocalDate typed) { day = typed; }
    public LocalTime getBegins() { return begins; }
    public void setBegins(LocalTime typed) { begins = typed; }
    public int getMinutes() { return minutes; }
    public void setMinutes(int typed) { minutes = typed; }
    public String getPlace() { return place; }
    public void setPlace(String typed) { place = typed; }
}
