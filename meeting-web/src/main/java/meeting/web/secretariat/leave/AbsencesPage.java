package meeting.web.secretariat.leave;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import meeting.attendance.absence.AbsenceRow;
import meeting.attendance.absence.Absences;
import meeting.web.shell.CurrentCongress;

/** Who stayed away without leave, the second time first. */
@Named("absencesPage")
@RequestScoped
public class AbsencesPage {
    @Inject
    private Absences absences;
    @Inject
    private CurrentCongress congress;
    private List<AbsenceRow> rows;

    public List<AbsenceRow> getRows() {
        if (rows == null) rows = congress.isPresent() ? absences.absences(congress.getId()) : List.of();
        return rows;
    }

    public int getReckoned() {
        return congress.isPresent() ? absences.reckoned(congress.getId()).size() : 0;
    }
}
