package meeting.web.attendance;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import meeting.agenda.SittingId;
import meeting.agenda.SittingView;
import meeting.attendance.leave.LeaveAsk;
import meeting.attendance.leave.LeaveReason;
import meeting.attendance.leave.Leaves;
import meeting.delegation.PersonId;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** The form that asks for leave; whoever asks chooses among the people the service shows. */
public abstract class LeaveAsking implements Serializable {
    @Inject
    private transient Leaves leaves;
    @Inject
    private transient SittingNow schedule;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Clock clock;
    private UUID person;
    private LeaveReason reason;
    private String note;
    private List<UUID> sittings = new ArrayList<>();
    private boolean agreed;

    public void load() {
        congress.require();
    }

    public String send() {
        var missed = new HashSet<SittingId>();
        sittings.forEach(sitting -> missed.add(new SittingId(sitting)));
        var ask = new LeaveAsk(person == null ? null : new PersonId(person), reason, note, missed, agreed);
        return notices.after(() -> leaves.ask(ask), "leave.asked") ? "list?faces-redirect=true" : null;
    }

    /** Those that are not over. */
    public List<SittingView> getToCome() {
        var now = clock.instant();
        return schedule.getHeld().stream().filter(sitting -> sitting.time().to().isAfter(now)).toList();
    }

    public List<LeaveReason> getReasons() {
        return List.of(LeaveReason.values());
    }

    public UUID getPerson() { return person; }
    public void setPerson(UUID chosen) { person = chosen; }
    public LeaveReason getReason() { return reason; }
    public void setReason(LeaveReason chosen) { reason = chosen; }
    public String getNote() { return note; }
    public void setNote(String typed) { note = typed; }
    public List<UUID> getSittings() { return sittings; }
    public void setSittings(List<UUID> chosen) { sittings = chosen; }
    public boolean isAgreed() { return agreed; }
    public void setAgreed(boolean said) { agreed = said; }
}
