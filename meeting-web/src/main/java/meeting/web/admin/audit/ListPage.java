package meeting.web.admin.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import meeting.kernel.Page;
import meeting.kernel.audit.AuditEntry;
import meeting.kernel.audit.AuditQuery;
import meeting.kernel.audit.AuditTrail;
import meeting.web.shell.CurrentCongress;

/** Who changed what, when, before and after, from where. Days are those of the congress's zone (G5). */
@Named("auditListPage")
@RequestScoped
public class ListPage {
    private static final int SIZE = 50;
    @Inject
    private AuditTrail trail;
    @Inject
    private CurrentCongress congress;

    private String actor;
    private String action;
    private String subject;
    private String text;
    private LocalDate from;
    private LocalDate to;
    private int page = 1;
    private Page<AuditEntry> found;

    public Page<AuditEntry> getFound() {
        if (found == null) found = trail.entries(wanted());
        return found;
    }

    /** What the filters ask for. */
    AuditQuery wanted() {
        return new AuditQuery(actor, action, subject, text, startOf(from), startOf(to == null ? null : to.plusDays(1)), (page - 1) * SIZE, SIZE);
    }

    private Instant startOf(LocalDate day) {
        return day == null ? null : day.atStartOfDay(congress.getZone()).toInstant();
    }

    public List<String> getActors() {
        return trail.actors();
    }

    public List<String> getActions() {
        return trail.actions();
    }

    public int getSize() { return SIZE; }
    public String getActor() { return actor; }
    public void setActor(String name) { actor = name; }
    public String getAction() { return action; }
    public void setAction(String key) { action = key; }
    public String getSubject() { return subject; }
    public void setSubject(String id) { subject = id; }
    public String getText() { return text; }
    public void setText(String typed) { text = typed; }
    public LocalDate getFrom() { return from; }
    public void setFrom(LocalDate day) { from = day; }
    public LocalDate getTo() { return to; }
    public void setTo(LocalDate day) { to = day; }
    public int getPage() { return page; }
    public void setPage(int number) { page = Math.max(1, number); }
}
