package meeting.web.secretariat.arrival;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.attendance.walkin.WalkInState;
import meeting.attendance.walkin.WalkInView;
import meeting.attendance.walkin.WalkIns;
import meeting.congress.AttendeeCategory;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Who came and is on no roster: one clerk asks, another approves. */
@Named("arrivalWalkinsPage")
@ViewScoped
public class WalkinsPage implements Serializable {
    @Inject
    private transient WalkIns walkIns;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private WalkInForm form = new WalkInForm();
    private transient List<WalkInView> all;
    private WalkInView refused;
    private String answer;

    /** @param atDesk as the browser remembers it; null until a clerk has said */
    public void load(String atDesk) {
        form.setDesk(atDesk);
    }

    public List<WalkInView> getAll() {
        if (all == null) all = walkIns.walkIns(congress.require().id());
        return all;
    }

    public long getWaiting() {
        return getAll().stream().filter(each -> each.state() == WalkInState.REQUESTED).count();
    }

    public void request() {
        var name = String.valueOf(form.getFull());
        if (!notices.after(() -> walkIns.request(congress.getId(), form.details()), "secretariat_arrival_walkins.requested", name)) return;
        var desk = form.getDesk();
        form = new WalkInForm();
        form.setDesk(desk);
        all = null;
    }

    public void approve(WalkInView walkIn) {
        notices.after(() -> walkIns.approve(walkIn.id(), walkIn.version()), "secretariat_arrival_desk.arrived", walkIn.details().name().full());
        all = null;
    }

    public void beginRefusal(WalkInView walkIn) {
        refused = walkIn;
        answer = null;
    }

    public void refuse() {
        if (notices.after(() -> walkIns.refuse(refused.id(), refused.version(), answer),
            "secretariat_arrival_walkins.refused", refused.details().name().full())) all = null;
    }

    public List<AttendeeCategory> getCategories() {
        return List.of(AttendeeCategory.values());
    }

    public WalkInForm getForm() { return form; }
    public WalkInView getRefused() { return refused; }
    public String getAnswer() { return answer; }
    public void setAnswer(String typed) { answer = typed; }
}
