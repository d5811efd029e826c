package meeting.web.arrival;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import meeting.attendance.expected.ArrivalBoard;
import meeting.attendance.expected.Chase;
import meeting.attendance.expected.MissingArrival;
import meeting.delegation.DelegationId;
import meeting.web.print.ExportFormat;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Who is still to come, and what came of ringing them; the service shows each audience its own people. */
public abstract class MissingPage implements Serializable {
    @Inject
    private transient ArrivalBoard board;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient ArrivalExports exports;
    @Inject
    private transient Notices notices;

    private UUID delegation;
    private ExportFormat format;
    private transient List<MissingArrival> missing;
    private Instant readAt;
    private MissingArrival chased;
    private boolean reached = true;
    private String note;
    private Instant expected;

    public void load() {
        missing = board.missing(congress.require().id(), delegation == null ? null : new DelegationId(delegation), congress.getNameOrder());
        readAt = exports.now();
        if (format != null) exports.missing(format, missing);
    }

    public List<MissingArrival> getMissing() {
        if (missing == null) load();
        return missing;
    }

    public void begin(MissingArrival person) {
        chased = person;
        reached = true;
        note = null;
        expected = isOverdue(person) ? null : person.promised();
    }

    public void chase() {
        var said = new Chase(chased.person(), reached, note, reached ? expected : null);
        if (notices.after(() -> board.chase(said), "arrival.chase-noted", chased.fullName())) load();
    }

    public boolean isOverdue(MissingArrival person) {
        return person.isOverdue(readAt);
    }

    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID given) { delegation = given; }
    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
    public MissingArrival getChased() { return chased; }
    public boolean isReached() { return reached; }
    public void setReached(boolean answered) { reached = answered; }
    public String getNote() { return note; }
    public void setNote(String typed) { note = typed; }
    public Instant getExpected() { return expected; }
    public void setExpected(Instant typed) { expected = typed; }
}
