package meeting.web.secretariat.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import meeting.agenda.Scheduling;
import meeting.agenda.SittingId;
import meeting.agenda.SittingView;
import meeting.attendance.Attendance;
import meeting.attendance.MissingPerson;
import meeting.attendance.MissingQuery;
import meeting.delegation.DelegationId;
import meeting.kernel.NotFound;
import meeting.kernel.Page;
import meeting.web.attendance.AttendanceExports;
import meeting.web.print.ExportFormat;
import meeting.web.shell.CurrentCongress;

/** Who of a delegation, or of all, has not arrived at a sitting. */
@Named("missingPage")
@RequestScoped
public class MissingPage {
    /** More than any page holds; a file has them all. */
    private static final int MOST = 5_000;

    @Inject
    private Attendance attendance;
    @Inject
    private Scheduling scheduling;
    @Inject
    private CurrentCongress congress;

    @Inject
    private AttendanceExports exports;

    private UUID sitting;
    private UUID delegation;
    private ExportFormat format;
    private SittingView held;
    private Page<MissingPerson> missing;

    public void load() {
        if (sitting == null) throw new NotFound();
        held = scheduling.sitting(new SittingId(sitting));
        var wanted = new MissingQuery(held.id(), delegation == null ? null : new DelegationId(delegation), congress.getNameOrder(), 0, MOST);
        missing = attendance.missing(wanted);
        if (format != null) exports.missing(format, held, wanted);
    }

    public SittingView getHeld() {
        return held;
    }

    public List<MissingPerson> getMissing() {
        return missing.rows();
    }

    public long getTotal() {
        return missing.total();
    }

    public UUID getSitting() { return sitting; }
    public void setSitting(UUID given) { sitting = given; }
    public ExportFormat getFormat() { return format; }
    public void setFormat(ExportFormat wanted) { format = wanted; }
    public UUID getDelegation() { return delegation; }
    public void setDelegation(UUID given) { delegation = given; }
}
