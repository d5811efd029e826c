package meeting.web.security.handover;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import meeting.security.handover.Handovers;
import meeting.security.handover.OpenItem;
import meeting.security.handover.ShiftNoteDetails;
import meeting.security.handover.ShiftNoteId;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** The note at the end of a shift: what is open has gathered itself, the rest is written and signed (SC7, SC8). */
@Named("handoverEditPage")
@ViewScoped
public class EditPage implements Serializable {
    private static final Duration SHIFT = Duration.ofHours(8);
    @Inject
    private transient Handovers handovers;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    @Inject
    private transient Clock clock;
    private transient List<OpenItem> open;
    private String desk;
    private Instant until;
    private Instant from;
    private String words;
    private String things;
    private String leaderTold;

    /** The shift that ends now. */
    public void load() {
        until = clock.instant();
        from = until.minus(SHIFT);
    }

    public List<OpenItem> getOpen() {
        if (open == null) open = handovers.open(congress.require().id());
        return open;
    }

    public boolean isLeaderNeeded() {
        return handovers.needsLeader(congress.require().id());
    }

    public String sign() {
        var signed = new ShiftNoteId[1];
        var details = new ShiftNoteDetails(desk, from, until, words, things, leaderTold);
        var kept = notices.after(() -> signed[0] = handovers.sign(congress.require().id(), details), "security_handover_edit.signed");
        return kept ? "/security/handover/view?faces-redirect=true&id=" + signed[0].value() : null;
    }

    public String getDesk() { return desk; }
    public void setDesk(String typed) { desk = typed; }
    public Instant getFrom() { return from; }
    public void setFrom(Instant typed) { from = typed; }
    public Instant getUntil() { return until; }
    public void setUntil(Instant typed) { until = typed; }
    public String getWords() { return words; }
    public void setWords(String typed) { words = typed; }
    public String getThings() { return things; }
    public void setThings(String typed) { things = typed; }
    public String getLeaderTold() { return leaderTold; }
    public void setLeaderTold(String typed) { leaderTold = typed; }
}
