package meeting.web.security.vetting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import meeting.accreditation.BadgeId;
import meeting.accreditation.badge.BadgeLists;
import meeting.accreditation.badge.BadgeMatter;
import meeting.accreditation.badge.BadgeRow;
import meeting.accreditation.badge.BadgeState;
import meeting.accreditation.vetting.Vetting;
import meeting.accreditation.vetting.VettingNote;
import meeting.accreditation.vetting.VettingOutcome;
import meeting.accreditation.vetting.VettingVerdict;
import meeting.kernel.Page;
import meeting.web.components.BadgeFilter;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Who waits for security: decided on by ticking, up to two hundred at once (VT2). */
@Named("vettingQueuePage")
@ViewScoped
public class QueuePage implements Serializable {
    @Inject
    private transient Vetting vetting;
    @Inject
    private transient BadgeLists lists;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;

    private final BadgeFilter filter = new BadgeFilter(Vetting.AT_ONCE);
    private String note;
    private Integer eyes;
    private transient Page<BadgeRow> found;
    private transient Map<BadgeId, List<VettingNote>> notes;
    private transient Map<BadgeMatter, Long> matters;

    public void load() {
        filter.setState(BadgeState.REQUESTED);
        if (eyes == null) eyes = vetting.eyes(congress.require().id());
    }

    public void decide(VettingVerdict verdict) {
        var outcome = new VettingOutcome[1];
        if (!notices.attempt(() -> outcome[0] = vetting.decide(congress.getId(), filter.chosen(), verdict, note))) return;
        notices.say("security_vetting_queue.done-" + verdict, outcome[0].settled(), outcome[0].halfway(), outcome[0].left());
        filter.untick();
        note = null;
        found = null;
        matters = null;
    }

    /** VT1. */
    public void chooseEyes() {
        notices.after(() -> vetting.setEyes(congress.getId(), eyes), "security_vetting_queue.eyes-kept");
    }

    /** What was typed or chosen shows the list from its first page on, with nothing ticked. */
    public void narrow() {
        filter.narrow();
        found = null;
    }

    public void tickAll() {
        filter.tick(getFound().rows());
    }

    public Page<BadgeRow> getFound() {
        if (found != null) return found;
        found = lists.page(filter.asQuery(congress.require().id(), congress.getNameOrder()));
        notes = vetting.notes(found.rows().stream().map(BadgeRow::id).toList());
        return found;
    }

    /** VT4: what was said about a request so far, oldest first. */
    public List<VettingNote> notesOn(BadgeId badge) {
        getFound();
        return notes.getOrDefault(badge, List.of());
    }

    /** VT7. */
    public long count(BadgeMatter matter) {
        if (matters == null) matters = lists.matters(congress.require().id());
        return matters.get(matter);
    }

    public long getWaiting() {
        return lists.counts(congress.require().id()).get(BadgeState.REQUESTED);
    }

    /** VT7: since when the one waits who waits longest; null if nobody does. */
    public Instant getOldest() {
        return lists.oldestRequest(congress.require().id()).orElse(null);
    }

    public BadgeFilter getFilter() { return filter; }
    public String getNote() { return note; }
    public void setNote(String typed) { note = typed; }
    public Integer getEyes() { return eyes; }
    public void setEyes(Integer chosen) { eyes = chosen; }
}
