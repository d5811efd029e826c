package meeting.web.delegation.attendance;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.agenda.SittingId;
import meeting.attendance.LiveAttendance;
import meeting.attendance.MissingPerson;
import meeting.attendance.MissingQuery;
import meeting.kernel.Page;
import meeting.web.attendance.AttendanceExports;
import meeting.web.print.ExportFormat;
import meeting.web.shell.CurrentCongress;

/** Who of one's own has not arrived. */
@Named("delegationAttendanceLivePage")
@ViewScoped
public class LivePage extends meeting.web.attendance.LivePage {
    private static final int MOST = 500;

    @Inject
    private transient CurrentCongress congress;
    private transient Page<MissingPerson> missing;

    @Override
    protected void loaded(LiveAttendance now) {
        missing = attendance().missing(wanted(now.sitting()));
    }

    @Override
    protected void export(AttendanceExports to, ExportFormat wanted) {
        to.missing(wanted, getSitting(), wanted(getSitting().id()));
    }

    private MissingQuery wanted(SittingId sitting) {
        return new MissingQuery(sitting, null, congress.getNameOrder(), 0, MOST);
    }

    public List<MissingPerson> getMissing() {
        return missing == null ? List.of() : missing.rows();
    }
}
