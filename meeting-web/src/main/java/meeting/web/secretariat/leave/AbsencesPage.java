package meeting.web.secretariat.leave;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import meeting.attendance.absence.AbsenceRow;
import meeting.attendance.absence.Absences;
import meeting.web.shell.CurrentCongress;
import meeting.web.shell.Notices;

/** Who stayed away without leave, the second time first, until it is answered (AB5). */
@Named("absencesPage")
@ViewScoped
public class AbsencesPage implements Serializable {
    @Inject
    private transient Absences absences;
    @Inject
    private transient CurrentCongress congress;
    @Inject
    private transient Notices notices;
    private transient List<AbsenceRow> rows;
    private transient AbsenceRow answered;
    private String note;

    public List<AbsenceRow> getRows() {
        if (rows == null) rows = congress.isPresent() ? absences.absences(congress.getId()) : List.of();
        return rows;
    }

    public int getReckoned() {
        return congress.isPresent() ? absences.reckoned(congress.getId()).size() : 0;
    }

    public void ask(AbsenceRow row) {
        answered = row;
        note = null;
    }

    public void answer() {
        notices.after(() -> absences.answer(congress.getId(), answered.person().id(), answered.times(), note), "leave.absence-answered");
        rows = null;
    }

    public AbsenceRow getAnswered() { return answered; }
    public String getNote() { return note; }
    public void setNote(String typed) { note = typed; }
}
